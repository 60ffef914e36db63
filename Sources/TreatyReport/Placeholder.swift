// TreatyReport
