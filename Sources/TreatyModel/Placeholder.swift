// TreatyModel
