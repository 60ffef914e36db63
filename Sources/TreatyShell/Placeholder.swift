// TreatyShell
