// TreatyLaw
