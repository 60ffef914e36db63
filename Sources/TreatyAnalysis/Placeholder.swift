// TreatyAnalysis
