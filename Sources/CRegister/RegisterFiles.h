// Written by scripts/facts: the files of the register, in the order of the bytes of their paths.
// Only CRegister.c includes it.

static const char file_0[] = {
#embed "register/groups.index"
};
static const char file_1[] = {
#embed "register/groups/ag.treaty"
};
static const char file_2[] = {
#embed "register/groups/aosis.treaty"
};
static const char file_3[] = {
#embed "register/groups/apec.treaty"
};
static const char file_4[] = {
#embed "register/groups/apg.treaty"
};
static const char file_5[] = {
#embed "register/groups/arab-league.treaty"
};
static const char file_6[] = {
#embed "register/groups/asean.treaty"
};
static const char file_7[] = {
#embed "register/groups/au.treaty"
};
static const char file_8[] = {
#embed "register/groups/brics.treaty"
};
static const char file_9[] = {
#embed "register/groups/brics5.treaty"
};
static const char file_10[] = {
#embed "register/groups/caricom.treaty"
};
static const char file_11[] = {
#embed "register/groups/coe-2001.treaty"
};
static const char file_12[] = {
#embed "register/groups/coe.treaty"
};
static const char file_13[] = {
#embed "register/groups/commonwealth.treaty"
};
static const char file_14[] = {
#embed "register/groups/ctbt-annex-2.treaty"
};
static const char file_15[] = {
#embed "register/groups/developed.treaty"
};
static const char file_16[] = {
#embed "register/groups/developing.treaty"
};
static const char file_17[] = {
#embed "register/groups/eea.treaty"
};
static const char file_18[] = {
#embed "register/groups/eeg.treaty"
};
static const char file_19[] = {
#embed "register/groups/efta.treaty"
};
static const char file_20[] = {
#embed "register/groups/eu.treaty"
};
static const char file_21[] = {
#embed "register/groups/five-eyes.treaty"
};
static const char file_22[] = {
#embed "register/groups/g20.treaty"
};
static const char file_23[] = {
#embed "register/groups/g7.treaty"
};
static const char file_24[] = {
#embed "register/groups/g77.treaty"
};
static const char file_25[] = {
#embed "register/groups/gcc.treaty"
};
static const char file_26[] = {
#embed "register/groups/grulac.treaty"
};
static const char file_27[] = {
#embed "register/groups/kyoto-annex-b.treaty"
};
static const char file_28[] = {
#embed "register/groups/ldc.treaty"
};
static const char file_29[] = {
#embed "register/groups/lldc.treaty"
};
static const char file_30[] = {
#embed "register/groups/mercosur.treaty"
};
static const char file_31[] = {
#embed "register/groups/nato.treaty"
};
static const char file_32[] = {
#embed "register/groups/nordic.treaty"
};
static const char file_33[] = {
#embed "register/groups/npt-depositaries.treaty"
};
static const char file_34[] = {
#embed "register/groups/npt-nws.treaty"
};
static const char file_35[] = {
#embed "register/groups/nuclear-armed.treaty"
};
static const char file_36[] = {
#embed "register/groups/oecd.treaty"
};
static const char file_37[] = {
#embed "register/groups/opec.treaty"
};
static const char file_38[] = {
#embed "register/groups/p5.treaty"
};
static const char file_39[] = {
#embed "register/groups/sco.treaty"
};
static const char file_40[] = {
#embed "register/groups/sids.treaty"
};
static const char file_41[] = {
#embed "register/groups/transition.treaty"
};
static const char file_42[] = {
#embed "register/groups/un-observers.treaty"
};
static const char file_43[] = {
#embed "register/groups/un.treaty"
};
static const char file_44[] = {
#embed "register/groups/unfccc-annex-1.treaty"
};
static const char file_45[] = {
#embed "register/groups/unfccc-annex-2.treaty"
};
static const char file_46[] = {
#embed "register/groups/unfccc-members.treaty"
};
static const char file_47[] = {
#embed "register/groups/unfccc-non-annex-1.treaty"
};
static const char file_48[] = {
#embed "register/groups/weog.treaty"
};
static const char file_49[] = {
#embed "register/names.index"
};
static const char file_50[] = {
#embed "register/states.index"
};
static const char file_51[] = {
#embed "register/states.treaty"
};
static const char file_52[] = {
#embed "register/treaties.index"
};
static const char file_53[] = {
#embed "register/treaties/att.treaty"
};
static const char file_54[] = {
#embed "register/treaties/ballast.treaty"
};
static const char file_55[] = {
#embed "register/treaties/basel.treaty"
};
static const char file_56[] = {
#embed "register/treaties/bbnj.treaty"
};
static const char file_57[] = {
#embed "register/treaties/budapest-2.treaty"
};
static const char file_58[] = {
#embed "register/treaties/budapest.treaty"
};
static const char file_59[] = {
#embed "register/treaties/bwc.treaty"
};
static const char file_60[] = {
#embed "register/treaties/cartagena.treaty"
};
static const char file_61[] = {
#embed "register/treaties/cat.treaty"
};
static const char file_62[] = {
#embed "register/treaties/cbd.treaty"
};
static const char file_63[] = {
#embed "register/treaties/ccm.treaty"
};
static const char file_64[] = {
#embed "register/treaties/ccw.treaty"
};
static const char file_65[] = {
#embed "register/treaties/cedaw.treaty"
};
static const char file_66[] = {
#embed "register/treaties/cmw.treaty"
};
static const char file_67[] = {
#embed "register/treaties/cped.treaty"
};
static const char file_68[] = {
#embed "register/treaties/crc-ac.treaty"
};
static const char file_69[] = {
#embed "register/treaties/crc.treaty"
};
static const char file_70[] = {
#embed "register/treaties/crpd.treaty"
};
static const char file_71[] = {
#embed "register/treaties/ctbt.treaty"
};
static const char file_72[] = {
#embed "register/treaties/cwc.treaty"
};
static const char file_73[] = {
#embed "register/treaties/cybercrime.treaty"
};
static const char file_74[] = {
#embed "register/treaties/doha.treaty"
};
static const char file_75[] = {
#embed "register/treaties/fctc.treaty"
};
static const char file_76[] = {
#embed "register/treaties/fish-stocks.treaty"
};
static const char file_77[] = {
#embed "register/treaties/genocide.treaty"
};
static const char file_78[] = {
#embed "register/treaties/hong-kong.treaty"
};
static const char file_79[] = {
#embed "register/treaties/iccpr-op2.treaty"
};
static const char file_80[] = {
#embed "register/treaties/iccpr.treaty"
};
static const char file_81[] = {
#embed "register/treaties/icerd.treaty"
};
static const char file_82[] = {
#embed "register/treaties/icescr.treaty"
};
static const char file_83[] = {
#embed "register/treaties/kigali.treaty"
};
static const char file_84[] = {
#embed "register/treaties/kyoto.treaty"
};
static const char file_85[] = {
#embed "register/treaties/malabo.treaty"
};
static const char file_86[] = {
#embed "register/treaties/marpol.treaty"
};
static const char file_87[] = {
#embed "register/treaties/minamata.treaty"
};
static const char file_88[] = {
#embed "register/treaties/montreal.treaty"
};
static const char file_89[] = {
#embed "register/treaties/nagoya.treaty"
};
static const char file_90[] = {
#embed "register/treaties/new-york.treaty"
};
static const char file_91[] = {
#embed "register/treaties/npt.treaty"
};
static const char file_92[] = {
#embed "register/treaties/opcat.treaty"
};
static const char file_93[] = {
#embed "register/treaties/ottawa.treaty"
};
static const char file_94[] = {
#embed "register/treaties/paris.treaty"
};
static const char file_95[] = {
#embed "register/treaties/refugee-protocol.treaty"
};
static const char file_96[] = {
#embed "register/treaties/refugee.treaty"
};
static const char file_97[] = {
#embed "register/treaties/rome.treaty"
};
static const char file_98[] = {
#embed "register/treaties/rotterdam.treaty"
};
static const char file_99[] = {
#embed "register/treaties/stockholm.treaty"
};
static const char file_100[] = {
#embed "register/treaties/tpnw.treaty"
};
static const char file_101[] = {
#embed "register/treaties/trafficking.treaty"
};
static const char file_102[] = {
#embed "register/treaties/uncac.treaty"
};
static const char file_103[] = {
#embed "register/treaties/unccd.treaty"
};
static const char file_104[] = {
#embed "register/treaties/unclos.treaty"
};
static const char file_105[] = {
#embed "register/treaties/unfccc.treaty"
};
static const char file_106[] = {
#embed "register/treaties/untoc.treaty"
};
static const char file_107[] = {
#embed "register/treaties/vccr.treaty"
};
static const char file_108[] = {
#embed "register/treaties/vcdr.treaty"
};
static const char file_109[] = {
#embed "register/treaties/vclt.treaty"
};
static const char file_110[] = {
#embed "register/treaties/vienna.treaty"
};
static const char file_111[] = {
#embed "register/weights.index"
};
static const char file_112[] = {
#embed "register/weights/kyoto-co2-1990.treaty"
};
static const char file_113[] = {
#embed "register/weights/merchant-tonnage.treaty"
};
static const char file_114[] = {
#embed "register/weights/paris-ghg-gg.treaty"
};
static const char file_115[] = {
#embed "register/weights/paris-ghg.treaty"
};
static const char file_116[] = {
#embed "register/weights/population.treaty"
};

static const CRegisterFile files[] = {
  {"groups.index", file_0, sizeof file_0},
  {"groups/ag.treaty", file_1, sizeof file_1},
  {"groups/aosis.treaty", file_2, sizeof file_2},
  {"groups/apec.treaty", file_3, sizeof file_3},
  {"groups/apg.treaty", file_4, sizeof file_4},
  {"groups/arab-league.treaty", file_5, sizeof file_5},
  {"groups/asean.treaty", file_6, sizeof file_6},
  {"groups/au.treaty", file_7, sizeof file_7},
  {"groups/brics.treaty", file_8, sizeof file_8},
  {"groups/brics5.treaty", file_9, sizeof file_9},
  {"groups/caricom.treaty", file_10, sizeof file_10},
  {"groups/coe-2001.treaty", file_11, sizeof file_11},
  {"groups/coe.treaty", file_12, sizeof file_12},
  {"groups/commonwealth.treaty", file_13, sizeof file_13},
  {"groups/ctbt-annex-2.treaty", file_14, sizeof file_14},
  {"groups/developed.treaty", file_15, sizeof file_15},
  {"groups/developing.treaty", file_16, sizeof file_16},
  {"groups/eea.treaty", file_17, sizeof file_17},
  {"groups/eeg.treaty", file_18, sizeof file_18},
  {"groups/efta.treaty", file_19, sizeof file_19},
  {"groups/eu.treaty", file_20, sizeof file_20},
  {"groups/five-eyes.treaty", file_21, sizeof file_21},
  {"groups/g20.treaty", file_22, sizeof file_22},
  {"groups/g7.treaty", file_23, sizeof file_23},
  {"groups/g77.treaty", file_24, sizeof file_24},
  {"groups/gcc.treaty", file_25, sizeof file_25},
  {"groups/grulac.treaty", file_26, sizeof file_26},
  {"groups/kyoto-annex-b.treaty", file_27, sizeof file_27},
  {"groups/ldc.treaty", file_28, sizeof file_28},
  {"groups/lldc.treaty", file_29, sizeof file_29},
  {"groups/mercosur.treaty", file_30, sizeof file_30},
  {"groups/nato.treaty", file_31, sizeof file_31},
  {"groups/nordic.treaty", file_32, sizeof file_32},
  {"groups/npt-depositaries.treaty", file_33, sizeof file_33},
  {"groups/npt-nws.treaty", file_34, sizeof file_34},
  {"groups/nuclear-armed.treaty", file_35, sizeof file_35},
  {"groups/oecd.treaty", file_36, sizeof file_36},
  {"groups/opec.treaty", file_37, sizeof file_37},
  {"groups/p5.treaty", file_38, sizeof file_38},
  {"groups/sco.treaty", file_39, sizeof file_39},
  {"groups/sids.treaty", file_40, sizeof file_40},
  {"groups/transition.treaty", file_41, sizeof file_41},
  {"groups/un-observers.treaty", file_42, sizeof file_42},
  {"groups/un.treaty", file_43, sizeof file_43},
  {"groups/unfccc-annex-1.treaty", file_44, sizeof file_44},
  {"groups/unfccc-annex-2.treaty", file_45, sizeof file_45},
  {"groups/unfccc-members.treaty", file_46, sizeof file_46},
  {"groups/unfccc-non-annex-1.treaty", file_47, sizeof file_47},
  {"groups/weog.treaty", file_48, sizeof file_48},
  {"names.index", file_49, sizeof file_49},
  {"states.index", file_50, sizeof file_50},
  {"states.treaty", file_51, sizeof file_51},
  {"treaties.index", file_52, sizeof file_52},
  {"treaties/att.treaty", file_53, sizeof file_53},
  {"treaties/ballast.treaty", file_54, sizeof file_54},
  {"treaties/basel.treaty", file_55, sizeof file_55},
  {"treaties/bbnj.treaty", file_56, sizeof file_56},
  {"treaties/budapest-2.treaty", file_57, sizeof file_57},
  {"treaties/budapest.treaty", file_58, sizeof file_58},
  {"treaties/bwc.treaty", file_59, sizeof file_59},
  {"treaties/cartagena.treaty", file_60, sizeof file_60},
  {"treaties/cat.treaty", file_61, sizeof file_61},
  {"treaties/cbd.treaty", file_62, sizeof file_62},
  {"treaties/ccm.treaty", file_63, sizeof file_63},
  {"treaties/ccw.treaty", file_64, sizeof file_64},
  {"treaties/cedaw.treaty", file_65, sizeof file_65},
  {"treaties/cmw.treaty", file_66, sizeof file_66},
  {"treaties/cped.treaty", file_67, sizeof file_67},
  {"treaties/crc-ac.treaty", file_68, sizeof file_68},
  {"treaties/crc.treaty", file_69, sizeof file_69},
  {"treaties/crpd.treaty", file_70, sizeof file_70},
  {"treaties/ctbt.treaty", file_71, sizeof file_71},
  {"treaties/cwc.treaty", file_72, sizeof file_72},
  {"treaties/cybercrime.treaty", file_73, sizeof file_73},
  {"treaties/doha.treaty", file_74, sizeof file_74},
  {"treaties/fctc.treaty", file_75, sizeof file_75},
  {"treaties/fish-stocks.treaty", file_76, sizeof file_76},
  {"treaties/genocide.treaty", file_77, sizeof file_77},
  {"treaties/hong-kong.treaty", file_78, sizeof file_78},
  {"treaties/iccpr-op2.treaty", file_79, sizeof file_79},
  {"treaties/iccpr.treaty", file_80, sizeof file_80},
  {"treaties/icerd.treaty", file_81, sizeof file_81},
  {"treaties/icescr.treaty", file_82, sizeof file_82},
  {"treaties/kigali.treaty", file_83, sizeof file_83},
  {"treaties/kyoto.treaty", file_84, sizeof file_84},
  {"treaties/malabo.treaty", file_85, sizeof file_85},
  {"treaties/marpol.treaty", file_86, sizeof file_86},
  {"treaties/minamata.treaty", file_87, sizeof file_87},
  {"treaties/montreal.treaty", file_88, sizeof file_88},
  {"treaties/nagoya.treaty", file_89, sizeof file_89},
  {"treaties/new-york.treaty", file_90, sizeof file_90},
  {"treaties/npt.treaty", file_91, sizeof file_91},
  {"treaties/opcat.treaty", file_92, sizeof file_92},
  {"treaties/ottawa.treaty", file_93, sizeof file_93},
  {"treaties/paris.treaty", file_94, sizeof file_94},
  {"treaties/refugee-protocol.treaty", file_95, sizeof file_95},
  {"treaties/refugee.treaty", file_96, sizeof file_96},
  {"treaties/rome.treaty", file_97, sizeof file_97},
  {"treaties/rotterdam.treaty", file_98, sizeof file_98},
  {"treaties/stockholm.treaty", file_99, sizeof file_99},
  {"treaties/tpnw.treaty", file_100, sizeof file_100},
  {"treaties/trafficking.treaty", file_101, sizeof file_101},
  {"treaties/uncac.treaty", file_102, sizeof file_102},
  {"treaties/unccd.treaty", file_103, sizeof file_103},
  {"treaties/unclos.treaty", file_104, sizeof file_104},
  {"treaties/unfccc.treaty", file_105, sizeof file_105},
  {"treaties/untoc.treaty", file_106, sizeof file_106},
  {"treaties/vccr.treaty", file_107, sizeof file_107},
  {"treaties/vcdr.treaty", file_108, sizeof file_108},
  {"treaties/vclt.treaty", file_109, sizeof file_109},
  {"treaties/vienna.treaty", file_110, sizeof file_110},
  {"weights.index", file_111, sizeof file_111},
  {"weights/kyoto-co2-1990.treaty", file_112, sizeof file_112},
  {"weights/merchant-tonnage.treaty", file_113, sizeof file_113},
  {"weights/paris-ghg-gg.treaty", file_114, sizeof file_114},
  {"weights/paris-ghg.treaty", file_115, sizeof file_115},
  {"weights/population.treaty", file_116, sizeof file_116},
};

// Where each line of names.index begins.
static const uint32_t name_starts[] = {
  0, 29, 65, 85, 132, 157, 178, 216, 255, 284, 306, 333, 355, 439, 475, 522,
  569, 580, 596, 685, 711, 728, 749, 777, 807, 828, 857, 887, 919, 962, 989, 1039,
  1066, 1083, 1104, 1132, 1151, 1198, 1245, 1278, 1321, 1366, 1430, 1493, 1553, 1615, 1634, 1651,
  1677, 1692, 1705, 1723, 1757, 1796, 1825, 1869, 1918, 1948, 1967, 1995, 2020, 2054, 2088, 2105,
  2126, 2155, 2182, 2199, 2227, 2260, 2310, 2339, 2352, 2363, 2382, 2407, 2441, 2462, 2479, 2509,
  2529, 2569, 2596, 2634, 2659, 2709, 2735, 2756, 2777, 2806, 2827, 2865, 2914, 2935, 2971, 2998,
  3027, 3050, 3077, 3094, 3122, 3212, 3227, 3244, 3261, 3293, 3314, 3340, 3369, 3399, 3420, 3445,
  3464, 3488, 3503, 3520, 3542, 3562, 3580, 3607, 3624, 3641, 3660, 3680, 3716, 3753, 3785, 3818,
  3857, 3891, 3908, 3924, 3963, 3980, 4028, 4049, 4095, 4123, 4158, 4207, 4258, 4331, 4403, 4472,
  4519, 4585, 4616, 4639, 4655, 4680, 4699, 4717, 4743, 4760, 4794, 4813, 4841, 4868, 4898, 4939,
  4955, 4969, 4992, 5026, 5053, 5076, 5107, 5138, 5157, 5178, 5202, 5220, 5233, 5250, 5268, 5293,
  5323, 5350, 5464, 5498, 5529, 5552, 5581, 5604, 5635, 5665, 5698, 5714, 5733, 5766, 5793, 5827,
  5848, 5873, 5907, 5954, 5967, 5989, 6002, 6015, 6028, 6045, 6067, 6112, 6163, 6218, 6234, 6257,
  6282, 6304, 6319, 6340, 6389, 6426, 6454, 6487, 6504, 6526, 6543, 6565, 6592, 6617, 6632, 6647,
  6672, 6692, 6716, 6747, 6765, 6778, 6822, 6840, 6853, 6876, 6907, 6929, 6947, 6970, 7001, 7018,
  7049, 7090, 7129, 7171, 7212, 7240, 7268, 7289, 7337, 7385, 7425, 7487, 7557, 7589, 7609, 7642,
  7689, 7720, 7767, 7798, 7843, 7872, 7920, 7970, 8015, 8044, 8080, 8163, 8207, 8259, 8300, 8339,
  8425, 8508, 8669, 8805, 8892, 8949, 9013, 9060, 9119, 9150, 9198, 9242, 9287, 9330, 9363, 9390,
  9424, 9457, 9484, 9546, 9561, 9581, 9594, 9616, 9635, 9657, 9677, 9705, 9726, 9754, 9769, 9794,
  9818, 9833, 9864, 9895, 9909, 9924, 9937, 9964, 9980, 9999, 10016, 10070, 10098, 10119, 10154, 10173,
  10204, 10237, 10267, 10303, 10358, 10412, 10484, 10531, 10583, 10641, 10662, 10750, 10788, 10805, 10830, 10865,
  10892, 10929, 10961, 10993, 11011, 11034, 11052, 11069, 11084, 11109, 11156, 11184, 11207, 11250, 11281, 11314,
  11368, 11390, 11413, 11431, 11454, 11471, 11516, 11544, 11576, 11613, 11653, 11670, 11691, 11704, 11728, 11741,
  11756, 11780, 11795, 11812, 11837, 11865, 11894, 11929, 12001, 12067, 12095, 12126, 12167, 12184, 12205, 12237,
  12272, 12305, 12320, 12346, 12371, 12388, 12436, 12457, 12485, 12516, 12539, 12580, 12598, 12621, 12653, 12682,
  12712, 12734, 12745, 12786, 12825, 12857, 12905, 12940, 12977, 13008, 13032, 13047, 13101, 13149, 13190, 13231,
  13272, 13315, 13362, 13431, 13473, 13494, 13509, 13543, 13579, 13596, 13617, 13647, 13679, 13708, 13733, 13758,
  13777, 13791, 13850, 13866, 13885, 13912, 13940, 13957, 13973, 13993, 14028, 14055, 14068, 14079, 14092, 14107,
  14124, 14153, 14172, 14197, 14221, 14234, 14270, 14312, 14335, 14369, 14386, 14407, 14436, 14495, 14516, 14531,
  14548, 14564, 14580, 14603, 14630, 14658, 14700, 14716, 14733, 14767, 14791, 14816, 14835, 14856, 14884, 14905,
  14928, 14953, 14972, 14991, 15016, 15035, 15068, 15126, 15184, 15242, 15287, 15320, 15346, 15408, 15455, 15489,
  15505, 15524, 15555, 15589, 15606, 15643, 15676, 15716, 15746, 15773, 15792, 15810, 15844, 15869, 15892, 15915,
  15951, 16059, 16084, 16112, 16129, 16144, 16161, 16191, 16212, 16241, 16268, 16290, 16307, 16332, 16357, 16378,
  16395, 16414, 16431, 16446, 16465, 16503, 16553, 16600, 16615, 16635, 16696, 16756, 16794, 16811, 16836, 16871,
  16916, 16953, 17075, 17168, 17232, 17307, 17326, 17341, 17378, 17414, 17429, 17450, 17467, 17495, 17523, 17553,
  17567, 17581, 17598, 17647, 17682, 17729, 17772, 17800, 17830, 17869, 17920, 17969, 17985, 18004, 18019, 18043,
  18071, 18095, 18112, 18144, 18161, 18182, 18210, 18241, 18258, 18280, 18303, 18327, 18353, 18410, 18437, 18453,
  18472, 18501, 18530, 18545, 18574, 18603, 18627, 18652, 18672, 18710, 18737, 18752, 18774, 18791, 18838, 18897,
  18953, 18973, 18991, 19010, 19039, 19093, 19125, 19157, 19187, 19221, 19253, 19287, 19319, 19351, 19381, 19423,
  19451, 19481, 19515, 19559, 19587, 19605, 19644, 19681, 19719, 19742, 19773, 19804, 19830, 19877, 19908, 19929,
  19952, 19975, 20006, 20043, 20074, 20118, 20158, 20214, 20250, 20266, 20285, 20322, 20348, 20376, 20398, 20417,
  20436, 20452, 20469, 20495, 20537, 20570, 20605, 20637, 20664, 20706, 20720, 20734, 20752, 20785, 20828, 20870,
  20885, 20932, 20984, 21003, 21030, 21068, 21094, 21111, 21128, 21143, 21164, 21177, 21216, 21251, 21282, 21303,
  21324, 21350, 21377, 21406, 21435, 21459, 21486, 21507, 21529, 21546, 21580, 21602, 21625, 21658, 21716, 21741,
  21773, 21805, 21831, 21850, 21865, 21882, 21901, 21938, 21958, 21985, 22022, 22038, 22066, 22123, 22154, 22214,
  22241, 22278, 22330, 22349, 22379, 22410, 22441, 22470, 22495, 22514, 22535, 22558, 22589, 22612, 22627, 22644,
  22666, 22683, 22707, 22733, 22752, 22777, 22809, 22848, 22878, 22910, 22937, 22974, 22999, 23015, 23032, 23052,
  23070, 23097, 23136, 23159, 23188, 23210, 23226, 23245, 23272, 23298, 23325, 23374, 23422, 23460, 23497, 23520,
  23554, 23599, 23627, 23652, 23666, 23681, 23698, 23718, 23736, 23758, 23788, 23809, 23843, 23862, 23887, 23919,
  23942, 23973, 24000, 24023, 24055, 24130, 24151, 24202, 24222, 24255, 24282, 24302, 24321, 24337, 24358, 24390,
  24422, 24451, 24484, 24502, 24525, 24544, 24572, 24630, 24688, 24705, 24738, 24774, 24804, 24825, 24853, 24909,
  24924, 24941, 24958, 24973, 25002, 25048, 25082, 25111, 25134, 25151, 25170, 25202, 25221, 25246, 25263, 25284,
  25318, 25332, 25347, 25368, 25402, 25436, 25452, 25471, 25497, 25542, 25571, 25608, 25635, 25663, 25682, 25711,
  25762, 25777, 25790, 25829, 25850, 25865, 25894, 25936, 25978, 26011, 26078, 26122, 26143, 26158, 26173, 26187,
  26204, 26221, 26236, 26315, 26378, 26416, 26458, 26483, 26502, 26532, 26558, 26585, 26625, 26654, 26665, 26708,
  26726, 26749, 26773, 26790, 26820, 26854, 26888, 26913, 26952, 26989, 27005, 27024, 27098, 27137, 27197, 27244,
  27267, 27284, 27308, 27335, 27370, 27395, 27426, 27468, 27502, 27555, 27603, 27641, 27655, 27708, 27730, 27747,
  27762, 27794, 27816, 27845, 27866, 27896, 27940, 27955, 27981, 27997, 28016, 28045, 28072, 28099, 28130, 28157,
  28180, 28214, 28241, 28256, 28293, 28342, 28377, 28398, 28464, 28576, 28594, 28612, 28631, 28646, 28663, 28713,
  28775, 28834, 28855, 28887, 28926, 28969, 29002, 29033, 29066, 29099, 29138, 29171, 29200, 29235, 29270, 29303,
  29342, 29377, 29404, 29433, 29472, 29507, 29546, 29592, 29625, 29652, 29683, 29718, 29751, 29792, 29845, 29878,
  29905, 29938, 29967, 30004, 30035, 30080, 30109, 30144, 30173, 30210, 30237, 30270, 30309, 30338, 30373, 30404,
  30435, 30468, 30505, 30544, 30575, 30602, 30631, 30668, 30701, 30740, 30773, 30802, 30839, 30868, 30917, 30946,
  30977, 31012, 31039, 31070, 31101, 31134, 31165, 31204, 31247, 31284, 31319, 31362, 31403, 31438, 31477, 31526,
  31561, 31600, 31655, 31700, 31733, 31779, 31836, 31869, 31903, 31934, 31973, 32006, 32035, 32066, 32101, 32181,
  32274, 32353, 32419, 32494, 32553, 32635, 32736, 32806, 32829, 32850, 32871, 32886, 32909, 32968, 32993, 33029,
  33091, 33108, 33138, 33181, 33203, 33228, 33256, 33285, 33301, 33324, 33343, 33374, 33399, 33415, 33434, 33489,
  33528, 33577, 33647, 33676, 33728, 33799, 33892, 33974, 34013, 34051, 34152, 34194, 34228, 34245, 34318, 34345,
  34440, 34481, 34516, 34588, 34624, 34671, 34720, 34790, 34862, 34931, 34953, 34984, 34997, 35012, 35033, 35171,
  35270, 35329, 35373, 35390, 35411, 35430, 35464, 35489, 35516, 35547, 35568, 35587, 35630, 35649, 35664, 35707,
  35738, 35763, 35797, 35829, 35863, 35883, 35908, 35930, 35955, 35977, 36007, 36030, 36063, 36086, 36118, 36139,
  36180, 36200, 36257, 36302, 36346, 36383, 36400, 36429, 36450, 36478, 36502, 36546, 36577, 36606, 36635, 36667,
  36692, 36709, 36735, 36751, 36775, 36800, 36821, 36857, 36903, 36929, 36978, 37046, 37091, 37138, 37184, 37211,
  37274, 37343, 37407, 37437, 37465, 37493, 37519, 37553, 37579, 37647, 37672, 37708, 37777, 37808, 37853, 37891,
  37908, 37953, 37997, 38022, 38046, 38076, 38104, 38132, 38150, 38174, 38203, 38226, 38244, 38262, 38286, 38302,
  38321, 38346, 38374, 38411, 38440, 38458, 38478, 38493, 38510, 38542, 38564, 38603, 38636, 38655, 38692, 38719,
  38756, 38781, 38824, 38847, 38890, 38921, 38956, 38994, 39008, 39029, 39081, 39112, 39138, 39164, 39178, 39196,
  39228, 39251, 39285, 39310, 39335, 39398, 39421, 39448, 39491, 39524, 39557, 39610, 39641, 39682, 39703, 39728,
  39768, 39804, 39839, 39882, 39911, 39957, 39986, 40014, 40034, 40056, 40077, 40128, 40143, 40171, 40186, 40203,
  40231, 40246, 40275, 40313, 40340, 40400, 40455, 40496, 40530, 40573, 40618, 40682, 40745, 40805, 40866, 40900,
  40929, 40946, 40971, 40992, 41023, 41051, 41069, 41090, 41115, 41137, 41168, 41198, 41227, 41243, 41262, 41278,
  41296, 41321, 41345, 41371, 41401, 41416, 41444, 41460, 41479, 41502, 41519, 41547, 41568, 41595, 41606, 41650,
  41699, 41738, 41801, 41849, 41900, 41941, 41983, 42037, 42085, 42116, 42133, 42148, 42169, 42186, 42205, 42220,
  42239, 42282, 42318, 42369, 42404, 42439, 42474, 42517, 42540, 42597, 42636, 42684, 42738, 42786, 42820, 42867,
  42899, 42934, 43007, 43041, 43097, 43158, 43233, 43293, 43356, 43422, 43459, 43490, 43532, 43565, 43609, 43626,
  43656, 43677, 43694, 43716, 43739, 43762, 43779, 43799, 43826, 43847, 43865, 43887, 43914, 43947, 43962, 43977,
  43992, 44034, 44053, 44078, 44128, 44177, 44196, 44234, 44302, 44352, 44404, 44455, 44478, 44500, 44518, 44571,
  44588, 44603, 44629, 44673, 44722, 44747, 44766, 44820, 44835, 44851, 44873, 44888, 44905, 44932, 44961, 45000,
  45020, 45047, 45072, 45094, 45114, 45133, 45158, 45189, 45212, 45228, 45246, 45298, 45340, 45401, 45443, 45477,
  45514, 45556, 45646, 45698, 45740, 45798, 45836, 45889, 45936, 45978, 46024, 46057, 46099, 46131, 46178, 46220,
  46325, 46372, 46417, 46465, 46530, 46572, 46605, 46647, 46724, 46766, 46818, 46894, 46937, 46969, 47006, 47038,
  47075, 47103, 47155, 47192, 47258, 47303, 47349, 47396, 47438, 47475, 47513, 47547, 47590, 47637, 47756, 47839,
  47875, 47912, 47959, 47991, 48032, 48064, 48116, 48161, 48188, 48215, 48261, 48307, 48347, 48383, 48438, 48491,
  48538, 48581, 48618, 48650, 48682, 48711, 48760, 48807, 48839, 48873, 48920, 48958, 49019, 49061, 49098, 49153,
  49216, 49243, 49280, 49307, 49344, 49382, 49424, 49458, 49490, 49526, 49590, 49647, 49695, 49752, 49809, 49846,
  49893, 49920, 49967, 50003, 50045, 50124, 50165, 50214, 50256, 50293, 50340, 50379, 50421, 50453, 50485, 50517,
  50559, 50617, 50669, 50696, 50768, 50813, 50864, 50903, 50930, 50977, 51009, 51061, 51098, 51159, 51206, 51233,
  51270, 51325, 51405, 51442, 51479, 51521, 51575, 51607, 51662, 51760, 51845, 51914, 52006, 52083, 52125, 52254,
  52344, 52400, 52437, 52485, 52517, 52564, 52611, 52697, 52775, 52813, 52845, 52888, 52953, 53014, 53055, 53098,
  53145, 53172, 53204, 53294, 53331, 53365, 53432, 53471, 53508, 53565, 53607, 53649, 53778, 53809, 53863, 53913,
  53954, 54000, 54159, 54182, 54239, 54273, 54342, 54370, 54424, 54461, 54511, 54553, 54659, 54701, 54748, 54790,
  54833, 54886, 55009, 55069, 55107, 55143, 55185, 55234, 55276, 55324, 55378, 55420, 55462, 55553, 55637, 55675,
  55712, 55754, 55807, 55844, 55890, 55932, 55975, 56017, 56057, 56099, 56140, 56187, 56239, 56270, 56310, 56362,
  56399, 56449, 56568, 56651, 56693, 56738, 56785, 56872, 56910, 56973, 57015, 57061, 57124, 57178, 57220, 57260,
  57297, 57339, 57371, 57406, 57446, 57492, 57543, 57612, 57673, 57719, 57756, 57794, 57835, 57946, 58025, 58066,
  58104, 58140, 58172, 58254, 58294, 58326, 58367, 58462, 58509, 58552, 58584, 58627, 58675, 58713, 58756, 58785,
  58834, 58863, 58891, 58924, 58971, 59036, 59078, 59115, 59157, 59184, 59226, 59269, 59306, 59365, 59400, 59488,
  59515, 59588, 59620, 59663, 59690, 59727, 59757, 59789, 59830, 59872, 59928, 59976, 60037, 60097, 60142, 60203,
  60318, 60417, 60482, 60546, 60584, 60623, 60670, 60707, 60740, 60782, 60819, 60866, 60925, 60957, 61012, 61141,
  61229, 61285, 61381, 61429, 61476, 61523, 61571, 61603, 61646, 61688, 61739, 61772, 61805, 61858, 61879, 61916,
  61944, 61986, 62038, 62071, 62104, 62190, 62252, 62294, 62327, 62367, 62411, 62449, 62488, 62515, 62544, 62568,
  62625, 62678, 62720, 62763, 62792, 62819, 62891, 62963, 63016, 63053, 63100, 63147, 63179, 63216, 63243, 63277,
  63330, 63362, 63404, 63452, 63512, 63550, 63582, 63609, 63652, 63693, 63717, 63801, 63834, 63877, 63930, 63978,
  64023, 64065, 64102, 64143, 64200, 64242, 64274, 64306, 64348, 64400, 64454, 64481, 64513, 64556, 64598, 64640,
  64697, 64722, 64758, 64782, 64843, 64869, 64901, 64954, 64985, 65017, 65040, 65064, 65102, 65133, 65162, 65185,
  65216, 65251, 65282, 65321, 65359, 65390, 65416, 65447, 65497, 65547, 65590, 65620, 65650, 65688, 65719, 65743,
  65767, 65799, 65845, 65886, 65922, 65953, 65992, 66022, 66053, 66088, 66112, 66158, 66198, 66236, 66280, 66310,
  66333, 66358, 66411, 66444, 66491, 66530, 66577, 66610, 66641, 66690, 66723, 66765, 66835, 66911, 67010, 67051,
  67082, 67121, 67145, 67190, 67229, 67276, 67314, 67351, 67394, 67431, 67466, 67497, 67520, 67559, 67626, 67658,
  67698, 67739, 67770, 67838, 67870, 67923, 67963, 68001, 68031, 68061, 68101, 68133, 68172, 68211, 68276, 68309,
  68340, 68366, 68391, 68440, 68472, 68497, 68521, 68564, 68590, 68671, 68701, 68753, 68790, 68815, 68841, 68898,
  68936, 68968, 68999, 69026, 69062, 69085, 69124, 69163, 69208, 69248, 69282, 69318, 69342, 69366, 69396, 69429,
  69467, 69505, 69550, 69582, 69629, 69669, 69693, 69742, 69767, 69792, 69881, 69908, 69947, 69986, 70010, 70050,
  70082, 70120, 70152, 70226, 70264, 70288, 70313, 70343, 70381, 70419, 70450, 70482, 70527, 70558, 70581, 70613,
  70647, 70679, 70704, 70742, 70765, 70791, 70829, 70861, 70884, 70914, 70940, 70964, 70997, 71030, 71060, 71101,
  71133, 71169, 71211, 71241, 71274, 71301, 71331, 71355, 71386, 71440, 71467, 71508, 71544, 71588, 71632, 71707,
  71730, 71764, 71794, 71833, 71864, 71903, 71956, 71986, 72033, 72056, 72088,
};
