// TreatyLanguage
