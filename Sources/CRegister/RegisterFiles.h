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
