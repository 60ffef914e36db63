// TreatyRegister
