// Forecasts in other words: simulations, probabilities, histograms, speeds.

enum ForecastLines {
  static let rules: [Rule] = asking + parts + paces

  /// The words of the question and of what stands behind the scenario.
  private static let asking = Rule.clauses(
    """
    forecast <t:treaty> (with|over|using|for|in|,|) <n:number> (runs|simulations|times|trials|draws|iterations|samples)
      (under|with|in|using) <s:scenario> → forecast <t> under <s> with <n> runs
    (forecast|simulate|run|play|predict|project|estimate|monte carlo|monte carlo of|simulation of) <t:treaty> (under|with|in|using)
      <s:scenario> (with|over|using|for|in|,|) <n:number>
      (runs|simulations|times|trials|draws|iterations|samples|run|x) → forecast <t> under <s> with <n> runs
    forecast <t:treaty> under <s:scenario> (|with|using|,) seed (|=|of|:) <k:number> (,|and|with|) <n:number> (runs|
      simulations|times|trials) → forecast <t> under <s> with <n> runs seed <k>
    forecast <t:treaty> under <s:scenario> with <n:number> runs (to|till|before|through|up to|ending|by|ending on|up until|horizon)
      <d:date> → forecast <t> under <s> with <n> runs until <d>
    forecast <t:treaty> under <s:scenario> (to|till|before|through|up to|ending|by|ending on|up until|horizon) <d:date> → forecast
      <t> under <s> until <d>
    (forecast when|when might|when could|when may|predict when|when is likely that|forecast the date when) <t:treaty> (enters|enter|will enter)
      into force (under|with|in|using) <s:scenario> → forecast <t> under <s>
    how likely is (it that|) <t:treaty> (|to enter into force|enters into force|in force) (under|with|in) <s:scenario> → share in force of
      (forecast <t> under <s>)
    (probability|chance|likelihood|odds) (of|that|for) <t:treaty> (|entering into force|enters into force|in force|being in force)
      (under|with|in) <s:scenario> → share in force of (forecast <t> under <s>)
    """)

  /// What is asked of a forecast.
  private static let parts = Rule.clauses(
    """
    (histogram|histogram of|distribution|distribution of|plot|plot of|graph|graph of|bars of|draw|chart of|bar chart of|a chart of|show chart of)
      <f:name> → chart <f>
    chart <f:name> (per|by|in|for each|each|every) (months|monthly|month) → chart <f> by month
    chart <f:name> (per|by|in|for each|each|every) (quarters|quarterly|quarter) → chart <f> by quarter
    chart <f:name> (per|by|in|for each|each|every) (years|yearly|annual|annually|year) → chart <f> by year
    <p:number> (interval|confidence interval|range|credible interval|band) (of|for|on|in|) <f:name> → interval <p> of <f>
    (confidence interval|range|band|interval) (of|for|on|) <f:name> → interval 80% of <f>
    (mean|expected value|expectation|middle|mean date|expected date|median date|average|average date) of <f:name> → median of <f>
    (probability|chance|likelihood|odds|success rate|percentage|probability in force|chance in force) (of|for|in) <f:name> → share in force
      of <f>
    share of <f:name> in force → share in force of <f>
    (probability|chance|likelihood|odds|share) (of|for|that) <f:name> (|is|being|in force|is in force|being in force) by <d:date> → share in force of <f> by
      <d>
    (who triggers|trigger of|triggers|trigger|who is in the trigger of|who tips|triggering states of) (|in) <f:name> → triggers of <f>
    """)

  private static let paces = Rule.clauses(
    """
    (speed|tempo|rhythm|rate|velocity|kaplan-meier|kaplan meier|survival curve|delays|delay|pace|ratification rate|ratification speed) (of|for|in|) <x:several>
      → pace of <x>
    (how fast was|how quickly was|how long did it take to ratify|how fast is|how fast did states ratify|how quickly did states ratify|how slow was)
      <t:treaty> (|ratified|being ratified) → pace of <t>
    """)
}
