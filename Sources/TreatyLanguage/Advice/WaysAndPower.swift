// Ways into force, who can block, and power, asked in the words of political science and of everyday.

/// Rules for questions on what it would take.
enum WaysAndPower {
  /// The words that the rules have in common.
  private static let words = """
    @the = (|the|a|an|all|all the)
    @of = (of|for|to|in|over|on|under|with)
    @force = (into force|in force|into effect|to life|in effect|into operation)
    @power = (power|value|index|power index|voting power|influence|values|indices|power indices|number|share|weight)
    @sets = (sets|coalitions|combinations|groups|ways|set|coalition|combination)
    @can = (can|could|may|might|would|will|must|should|do|does|to)
    """

  static let rules = ways + blocking + power

  private static let ways = Rule.clauses(
    with: words,
    """
    how @can (we|one|you|states|countries|they|anyone|people) (bring|get|put|push|make) <t:treaty> @force → how can <t>
      enter into force
    how @can <t:treaty> (be|become|get|be brought|be put|come|go|enter) (|brought) @force → how can <t> enter into force
    how @can <t:treaty> (be completed|be met|succeed|be reached|be satisfied|be fulfilled) → how can <t> enter into force
    (what|which states|who) @can (bring|get|put|push|complete) <t:treaty> (|into force|in force|into effect) → how can
      <t> enter into force
    @the (ways|way|paths|path|routes|route|possibilities|options|possible ways) (for|of|to|in which|by which|how) (|get|
      bring|have) <t:treaty> (|can|could|may|to) (|enter|enters|entering|come|go|get) @force → how can <t> enter into
      force
    @the (minimal|minimum|smallest|least|possible) (winning|completing|sufficient) @sets @of <t:treaty> → how can <t>
      enter into force
    (completing|winning|sufficient|minimal|complete) @sets @of <t:treaty> → how can <t> enter into force
    @the (smallest|least|fewest|minimum) (sets|coalitions|set|coalition|states|number of states|ways|way) (|for|to|that
      complete|completing|to complete|to bring|needed for) <t:treaty> (|to enter into force|into force|to get into
      force) → how can <t> enter into force with fewest states
    how can <t:treaty> enter into force with (|the|a) (fewest|least|few|minimal|minimum|smallest|the least|the smallest|
      the minimum|as few as possible|the lowest) (|number of|set of) (|states|countries|members|deposits|ratifications|
      possible|states possible) → how can <t> enter into force with fewest states
    how can <t:treaty> enter into force (|with|by) (minimal|minimum|smallest|lowest|fewest|the least|the smallest|the
      lowest|minimising|minimizing|least of) (|total) <w:word> → how can <t> enter into force with least <w>
    how can <t:treaty> enter into force (with|using|by|through|among|within|in|of|out of|only with|if only|only from)
      <x:group> → how can <t> enter into force from <x>
    how can <x:group> (bring|get|put|push|make) <t:treaty> @force → how can <t> enter into force from <x>
    how can <t:treaty> enter into force with fewest states (from|among|within|of|in) <x:group> → how can <t> enter into
      force from <x> with fewest states
    how can <t:treaty> enter into force with least <w:word> (from|among|within|of|in) <x:group> → how can <t> enter into
      force from <x> with least <w>
    how can <t:treaty> enter into force (without|except|but not|not from|excluding|if not|even without) <x:one> → how can
      <t> enter into force from (states but not <x>)
    how can <t:treaty> enter into force from <x:group> , <y:group> → how can <t> enter into force from (<x> plus <y>)
    how can <t:treaty> enter into force from <x:group> , <y:group> with <r:run> → how can <t> enter into force from
      (<x> plus <y>) with <r>
    how can <t:treaty> enter into force from <x:group> , <y:group> (,|and|, and) <z:group> → how can <t> enter into force
      from (<x> plus <y> plus <z>)
    how can <t:treaty> enter into force from <x:group> , <y:group> (,|and|, and) <z:group> with <r:run> → how can <t>
      enter into force from (<x> plus <y> plus <z>) with <r>
    how can <t:treaty> enter into force (top|first|at most|max|maximum|up to|only|show) <n:number> → how can <t> enter into
      force limit <n>
    (first|top) <n:number> (ways|of how|sets of how|how) (can|for) <t:treaty> (|can|to) enter into force → how can <t>
      enter into force limit <n>
    """)

  private static let blocking = Rule.clauses(
    with: words,
    """
    how @can <t:treaty> be (blocked|stopped|vetoed|prevented|sunk|killed|delayed|defeated) → who can block <t>
    (what|which|who) (states|countries|coalitions|groups|) @can (block|stop|veto|prevent|sink|kill|delay|defeat) (|entry
      into force of|the entry into force of) <t:treaty> (|from entering into force) → who can block <t>
    (|why|how) (can|could|may|does|do|is) <x:one> (|able to|allowed to) (block|stop|veto|prevent|sink|kill|delay|defeat)
      <t:treaty> → who can block <t> from <x>
    (|why|how) (can|could|may|does|do|is) <x:one> (|able to|allowed to) (block|stop|veto|prevent|sink|kill|delay|defeat)
      <t:treaty> → explain who can block <t>
    <x:one> (can|could|may) (block|stop|veto|prevent) <t:treaty> → who can block <t> from <x>
    who can (block|stop|veto|prevent) <t:treaty> (within|in|among|of|out of) <x:group> → who can block <t> from <x>
    (states|countries|coalitions) (that|who|which|able|) (can|could|to|may) (block|stop|veto|prevent|delay) <t:treaty>
      → who can block <t>
    (blocking|veto) (sets|coalitions|minorities|minority|groups|players|coalition|set|power|states) @of <t:treaty> → who
      can block <t>
    (can|could|may|why can|does|would|is) <x:one> (|able to) (block|veto|stop|prevent|delay) (|entry into force of) <t:treaty>
      → who can block <t>
    (blockers|vetoers|vetoes) @of <t:treaty> → who can block <t>
    (who|which states|which countries) (|is|are) (block|blocks|blocking|blocked|stop|stops|stopping|prevents|vetoes|veto)
      <t:treaty> → who can block <t>
    (how many|number of) (states|countries|members|votes) (|are|is|it takes|does it take|would|do) (|can|could|must|
      needed|required|need|necessary|it takes) (|to) (block|stop|veto|prevent|delay) <t:treaty> → states needed to block
      <t>
    (states|countries|members|number|votes) (needed|required|necessary) (|to|for) (block|stop|veto|prevent|blocking|
      stopping|block the) <t:treaty> → states needed to block <t>
    (who|which states|which countries|what states) (has|have|holds|hold|enjoys|enjoy) (|a|the) (veto|veto power|blocking power|
      veto right|right of veto|power to block|blocking minority|veto rights) (|over|on|in|of|for|against) <t:treaty> → who can
      block <t>
    (|size of the|size of|the) (smallest|minimum|least|minimal) (blocking|veto) (set|coalition|minority) @of <t:treaty> → states needed
      to block <t>
    """)

  private static let power = Rule.clauses(
    with: words,
    """
    (|the) (shapley|shapley-shubik|shapley shubik|ssi) (|power|value|index|power index|number) @of <x:one> (in|over|on|
      for|under|within|of) <t:treaty> → shapley power over <t> of <x>
    (|the) (shapley|shapley-shubik|shapley shubik|ssi) (|power|value|index|power index|number) (in|over|on|for|under|of)
      <t:treaty> (of|for|by) <x:one> → shapley power over <t> of <x>
    (|the) (shapley|shapley-shubik|shapley shubik|ssi) @power @of <t:treaty> → who has power over <t> by shapley
    shapley @of <t:treaty> → who has power over <t> by shapley
    (|the) (banzhaf|penrose|banzhaf-penrose|normalised banzhaf|normalized banzhaf) (|power|value|index|power index)
      @of <x:one> (in|over|on|for|under|within|of) <t:treaty> → banzhaf power over <t> of <x>
    (|the) (banzhaf|penrose|banzhaf-penrose|normalised banzhaf|normalized banzhaf) (|power|value|index|power index)
      (in|over|on|for|under|of) <t:treaty> (of|for|by) <x:one> → banzhaf power over <t> of <x>
    (|the) (banzhaf|penrose|banzhaf-penrose|normalised banzhaf|normalized banzhaf) @power @of <t:treaty> → who has power
      over <t> by banzhaf
    banzhaf @of <t:treaty> → who has power over <t> by banzhaf
    (|the) (power|influence|voting power|weight) of <x:one> (over|in|on|under|for|within) <t:treaty> → shapley power over
      <t> of <x>
    <x:one> 's (power|influence|voting power|weight) (over|in|on|under|for|within) <t:treaty> → shapley power over <t> of
      <x>
    (how much|what) (power|influence|voting power) (has|have|does|do) <x:one> (|have) (over|in|on|for|under) <t:treaty> →
      shapley power over <t> of <x>
    how (powerful|influential|important) is <x:one> (over|in|for|to|on|under) <t:treaty> → shapley power over <t> of <x>
    (remaining|left|the remaining) (power|influence) @of <t:treaty> → who has remaining power over <t>
    who has (remaining|the remaining|power left|left) (|power|influence) (over|in|on|for|under) <t:treaty> → who has
      remaining power over <t>
    who (has|holds|have) (|the|most|the most) (power|influence) (over|in|on|for|under) <t:treaty> by (shapley-shubik|
      shapley shubik|the shapley index|shapley index|shapley value|shapley power|the shapley value) → who has power over
      <t> by shapley
    who (has|holds|have) (|the|most|the most) (power|influence) (over|in|on|for|under) <t:treaty> by (banzhaf index|the
      banzhaf index|penrose|banzhaf power|normalised banzhaf) → who has power over <t> by banzhaf
    who (has|holds|have) (|the|most|the most) (power|influence) (over|in|on|for|under) <t:treaty> by (shapley and banzhaf|
      banzhaf and shapley|shapley , banzhaf|both|both indices|shapley and by banzhaf) → who has power over <t>
    (power|powers|power table|distribution of power|voting power) (|indices|index|table) @of <t:treaty> → who has power
      over <t>
    who is (|the|most|the most) (powerful|most powerful|influential|pivotal|decisive) (|state) (in|over|for|under) <t:treaty>
      → who has power over <t>
    """)
}
