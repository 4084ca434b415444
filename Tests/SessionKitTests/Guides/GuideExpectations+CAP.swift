extension GuideExpectations {
  /// The Peruvian communities; how to read it is told beside `all`.
  static let cap = """
    guide cap community PE
    purposes 5
    introduction 2
    materials M1 M2 M3 M4 M5 M6
    products P1/6 P2/6 P3/5 P4/14 P5/2 P6/5 P7/8 P8/4~ P9/4~ P10/3~ P11/2~ P12/2~
    groups Q1/2 Q2/4 Q3/3 Q4/3 Q5/2 Q6/2 Q7/8 Q8/3 Q9/2 Q10/3 Q11/2 Q12/1 Q13/6 Q14/4 Q15/2 Q16/2 Q17/2 Q18/2 Q19/1 Q20/2 Q21/8 Q22/2 F1/5 F2/4 F3/3 F4/5 F5/2 F6/2 F7/12 F8/10 F9/8 F10/8 F11/5 F12/10
    references 1
    values 2 2 1 2 1 1 1
    avoid 2
    contributesTo 3
    rules 13
    role cre 3 before 1 during 1 after 1 always
    role crer 1 after
    role facilitador 5 always
    role facilitador-momentos 6 before 6 during 4 after
    role relator 2 during 1 after
    role participante 1 during 4 always
    role gestor
    moments MO1 MO2 MO3 MO4 MO5 MO6
    gaps a b c d e f
    cycle 1 2 3 4 5 6 7 8
    row FR1 before F1
    row FR2 before F2
    row FR3 before F3
    row FR4 before F4
    row FR5 before F5
    row FR6 during F6
    row FR7 during F7
    row FR8 during F8
    row FR9 during F9
    row FR10 during F10
    row FR11 after F11
    row FR12 after F12
    selfEvaluation Q21
    meeting cap-1 180 M1 M2 P1
    meeting cap-2 180 M3 M4 P2
    meeting cap-3 180 M3 M4 P2
    meeting cap-balance 120 M5 M6 P3
    section 1
    note C1
    note C2
    note C3
    note C4
    section 2
    activity 2.A -
    2.A.1 informative reading answer | Q1
    2.A.2 required norm
    2.A.3 required norm rooms
    2.A.4 required norm
    2.A.5 required norm
    section 3
    activity 3.1 3.1
    3.1.0 required role
    activity 3.1.1 3.1.1
    3.1.1.1 recommended role | limits
    activity 3.1.1b 3.1.1
    3.1.1b.1 required role
    3.1.1b.2 required report agreement | P4
    activity 3.1.3 3.1.3
    3.1.3.1 required attendance
    3.1.3.2 optional community
    3.1.3.3 required proposal practice
    3.1.3.4 required answer | Q2
    activity 3.2.1 3.2.1
    3.2.1.1 required team agenda channel | limits people>=3/team | team affinity >=3
    activity 3.2.2 3.2.2
    3.2.2.1 required notice
    3.2.2.2 required role
    3.2.2.3 required notice
    activity 3.2.3 3.2.3
    3.2.3.1 required norm
    activity 3.2.4 3.2.4
    3.2.4.1 required notice
    activity 3.2.5 3.2.5
    3.2.5.1 required agenda answer | Q3
    activity 3.2.6 3.2.6
    3.2.6.1 optional agenda
    activity 3.2.7 3.2.7
    3.2.7.1 required evaluation answer | limits count>=1/session | Q4
    activity 3.2.8 3.2.8
    3.2.8.1 required agenda | limits count>=3/year
    section 4
    activity 4.A -
    4.1 required need | P8
    4.2 required need | P8
    4.3 required need | limits | after 4.2 | P8
    4.4 required agreement pauta | after 4.3 | team affinity 2-3 | P7
    4.5 required followPlan | team affinity 2-3
    activity 4.B -
    4.6 required tracking
    4.7 required evaluation | limits count>=1 | team affinity 2
    4.8 required portfolio | P10
    section 5
    activity 5.1 5.1
    5.1.1 required agenda | limits count>=3/year
    5.1.2 required agenda answer | Q5
    5.1.3 required answer | after 5.1.2 | Q6
    5.1.4 required need evidence | P8
    5.1.5 required agenda notice | limits
    5.1.6 required evidence topic
    5.1.7 required notice
    activity 5.2.1 5.2 Primero
    5.2.1.1 required agenda | limits count>=1/session
    activity 5.2.2 5.2 Segundo
    5.2.2.1 voluntary practice presentation | after 5.2.1.1
    5.2.2.2 optional evidence
    5.2.2.3 required note proposal
    5.2.2.4 required question
    activity 5.2.3 5.2 Tercero
    5.2.3.1 required note conclusion | after 5.2.1.1
    activity 5.2.4 5.2 Cuarto
    5.2.4.1 required agreement commitment
    5.2.4.2 required conclusion
    5.2.4.3 required answer | Q7
    5.2.4.4 required report note | after 5.2.4.3 | P4
    activity 5.2.5 5.2 Pautas
    5.2.5.1 required team problem | limits people=2-3/team | team affinity 2-3 | P7
    5.2.5.2 required pauta task | after 5.2.5.1 | team affinity 2-3 | P7
    5.2.5.3 required logbook pauta | after 5.2.5.2 | P6 P7
    5.2.5.4 required report agreement | P4
    activity 5.3.1 5.3.1
    5.3.1.1 required observation | P6
    5.3.1.2 required logbook | P6
    5.3.1.3 required task logbook | P6
    activity 5.3.2 5.3.2
    5.3.2.1 required report | limits count>=1/session | P4
    5.3.2.2 recommended report | after 5.3.2.1 | P5
    5.3.2.3 recommended report handover | limits days<=3/session | after 5.3.2.1
    5.3.2.4 required review
    section 6
    activity 6.A -
    6.A.1 required pauta | team affinity 2-3
    6.A.2 required pauta task | team affinity 2-3
    6.A.3 required evidence | team affinity 2-3
    6.A.4 recommended pauta
    activity 6.B -
    6.B.1 required cycle
    6.B.2 required cycle | after 6.B.1
    6.B.3 required cycle practice
    6.B.4 required cycle need | limits | P8
    6.B.5 required cycle
    6.B.6 required cycle proposal
    6.B.7 required cycle evaluation
    6.B.8 required cycle
    section AN1
    note AN1-N1
    note AN1-N2
    note AN1-N3
    activity CAP1 CAP N° 01
    CAP1.1 required agenda notice
    CAP1.2 optional norm
    CAP1.3 required answer | Q8
    CAP1.4 required practice wallChart | Q9 | P1 P11
    CAP1.5 required answer | team affinity 2-3 | Q10
    CAP1.6 required wallChart conclusion | team affinity 2-3 | P11
    CAP1.7 required answer note | Q11
    CAP1.8 recommended answer | Q12
    CAP1.9 recommended answer | Q13
    CAP1.10 required practice answer | P1
    CAP1.11 required answer | after CAP1.10 | team affinity 2-3 | Q14
    CAP1.12 required proposal note | team affinity 2-3 | P1
    CAP1.13 required answer agreement | Q15 | P1
    CAP1.14 required agreement followPlan | Q16
    CAP1.15 required conclusion
    CAP1.16 required pauta logbook | limits minutes<=30/session | team affinity 2-3 | P6 P7
    CAP1.17 required next agreement
    activity CAP2 CAP N° 02 y N° 03
    CAP2.1 required agenda notice
    CAP2.2 required norm
    CAP2.3 required answer | Q17
    CAP2.4 required reading answer
    CAP2.5 required practice answer | Q18 | P2
    CAP2.6 required answer proposal | after CAP2.5 | team affinity 2-3 | Q19 | P2
    CAP2.7 required answer evaluation | after CAP2.6 | Q20 | P2
    CAP2.8 required conclusion
    CAP2.9 required pauta logbook | limits minutes<=30/session | team affinity 2-3 | P6 P7
    CAP2.10 required next agreement
    activity BAL Balance
    BAL.1 required agenda notice
    BAL.2 optional norm
    BAL.3 required assessment | Q21 | P3 P12
    BAL.4 required conclusion wallChart | P3 P11
    BAL.5 required answer | Q22 | P3
    BAL.6 required conclusion wallChart | P3 P11
    BAL.7 required conclusion
    section AN2
    note AN2-N1
    note AN2-N2
    activity AN2-I I
    AN2.I required answer sheet | F1 F2 F3 F4 F5 | P9
    activity AN2-II II
    AN2.II required answer sheet logbook | F6 F7 F8 F9 F10 | P6 P9
    activity AN2-III III
    AN2.III required report logbook sheet | F11 F12 | P4 P6 P9
    section AN3
    activity AN3-1 1
    AN3.1.1 required duty
    AN3.1.2 required duty
    AN3.1.3 required duty
    AN3.1.4 required duty evidence
    AN3.1.5 required duty
    AN3.1.6 required duty
    activity AN3-2 2
    AN3.2.1 required duty
    AN3.2.2 required duty
    AN3.2.3 required duty
    AN3.2.4 required duty next
    AN3.2.5 required duty evidence
    AN3.2.6 required duty
    AN3.2.7 required report note | P4
    activity AN3-3 3
    AN3.3.1 required next
    AN3.3.2 required observation
    AN3.3.3 required evidence
    AN3.3.4 required review
    """
}
