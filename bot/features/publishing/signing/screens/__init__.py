"""What reviewers and authors see of a draft: pure functions of the comparison and of what was said."""
