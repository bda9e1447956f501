"""What people see of reports."""
