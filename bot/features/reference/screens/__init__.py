"""What people see of the reference: pure functions of what was found."""
