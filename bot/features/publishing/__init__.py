"""From courseware that compiles to courseware that learners get."""
