/// What the five guides of the library must contain, by the list of requirements.
///
/// A test makes the same text from what `cte guide show ID --json` prints and compares line by
/// line. There are only ids, numbers and English words here. A line that would be empty,
/// because a guide has nothing of the kind, is left out. In order:
///
/// - `guide ID KIND [ORDINAL] COUNTRY`
/// - `purposes`, `introduction`, `references`, `avoid`, `contributesTo`, `rules`: how many.
/// - `materials ID…`
/// - `products ID/N…`: N data that it needs; `~` after it if it is derived.
/// - `groups ID/N…`: N questions; `a` after it if they are aspects, no questions.
/// - `readings ID/MODE…`: aloud, read or box.
/// - `external N…`: the activities of other guides that are referred to, in the order of
///   `externalReferences`; `-` for a text without activities.
/// - `values N…`: the statements of each value.
/// - `role ID [N MOMENT]…`: its duties before, during, after and always, those that there are,
///   in this order.
/// - `moments`, `topics`, `profile`, `gaps`, `cycle`, `modality`: the ids of that list in
///   `lists`.
/// - `row ID MOMENT GROUP`: a row of the sheet and its questions.
/// - `selfEvaluation ID`: the group or list that it goes through.
/// - `meeting ID MINUTES MATERIAL… PRODUCT…`
/// - `section ID`, below it `note ID` for statements that are not steps, `activity ID NUMBER`
///   with the number of the source, `-` if it has none, and the steps of the activity:
///
///       7.5 required timer | limits minutes<=10/school | after 7.2 | team affinity 2-3 | Q1 | P1
///
///   id, requirement and records; then, parted by bars, what there is of: the limits (`limits`
///   alone where none has a number; else `MEASURE=N`, `<=N`, `>=N` or `=N-M` of each that has,
///   with `/PER` if it says of what), the steps that must be done before, how teams are made
///   (kind, then `N`, `>=N` or `N-M` people), the groups of questions and the products, both in
///   the order of the guide's own lists. A limit that a source states as an order or as a size
///   of teams may stand under `after` or `team`.
///
/// Ids, counts, requirement, records, groups, products, modes and numbers come from the
/// requirements. What these say in words only (limits, `after`, `team`, the ids and moments of
/// roles and duties, further notes and introductions) was put down by hand.
enum GuideExpectations {
  /// The texts by the guides' ids.
  static let all: [String: String] = [
    "segunda-practicas": segundaPracticas,
    "tercera-cai": terceraCAI,
    "cuarta-escuelas": cuartaEscuelas,
    "cap": cap,
    "acompanamiento": acompanamiento,
  ]

  static let segundaPracticas = """
    guide segunda-practicas session 2 MX
    purposes 1
    materials M1 M2 M3
    products P1/8 P2/5
    groups Q1/4
    readings TX1/box TX2/box
    references 2
    external 3 7 21 -
    values 1
    rules 6
    role docente 1 before 1 during
    role equipos 2 during
    role colectivo 2 during
    role consejo-de-zona 1 after
    section A
    note A-1
    note A-2
    activity R -
    R.1 required review evaluation
    activity 1 1
    1.1 required practice | P1
    1.2 required practice evidence | limits count=3/person | P1
    1.3 required problem | P1
    1.4 required practice | P1
    activity 2 2
    2.1 required comparison request | team subject | P1
    2.2 required practice resource request | P1
    2.3 required book practice request | P1
    activity 3 3
    3.1 required encounter request | P2
    3.2 required encounter answer | Q1
    3.3 required presentation timer | limits minutes<=15/school | P2
    3.4 required agreement book
    """

  static let terceraCAI = """
    guide tercera-cai session 3 MX
    purposes 1
    materials M1 M2 M3
    products P1/9 P2/6
    groups Q1/5a
    readings TX1/box TX2/box
    references 4
    external 18 28 -
    values 1 1 1 1 1 1 1
    avoid 6
    contributesTo 5
    rules 5
    role director-sede 3 before 1 during
    role colectivo-zona 1 before 1 always
    role agentes-educativos 1 during 1 always
    role equipos-sala 2 during
    role relator 2 during
    role asesor-externo 1 after
    moments MO1
    modality def PM1 PM2 PM3 PM4
    section A
    activity 1 1
    1.1 required note
    1.2 required agreement
    activity 2 2
    2.1 required presentation problem practice
    2.2 required problem
    2.3 required note question comparison proposal
    2.4 required proposal wallChart | after 2.1 2.2 2.3
    activity 3 3
    3.1 required problem request | team room
    3.2 required proposal practice resource | P1
    3.3 required proposal | P1
    activity 4 4
    4.1 required agreement commitment followPlan proposal practice | Q1 | P1 P2
    4.2 required agreement commitment request book | P2
    section B
    note B-1
    activity Z1 -
    Z1.1 required role agenda
    Z1.2 recommended reading
    activity Z2 -
    Z2.1 required attendance
    Z2.2 required notice
    Z2.3 required rooms | limits
    Z2.4 required rooms
    """

  static let cuartaEscuelas = """
    guide cuarta-escuelas session 4 MX
    purposes 3
    introduction 6
    materials M1 M2 M3
    products P1/8 P2/6
    groups Q1/4a Q2/6
    readings TX1/aloud TX2/read TX3/aloud TX4/box TX5/box
    references 3
    values 1 1 1
    avoid 4
    contributesTo 5
    rules 10
    role director 1 before 4 during
    role relator 3 during
    role representante 1 before 1 during
    role docentes 2 during
    role equipos 2 during
    role especialistas 1 during
    role voluntarios 1 during
    role asesoria-externa 1 after
    role consejo-de-zona 1 before
    section S1
    activity 1 1
    1.1 required notice
    activity 2 2
    2.1 required reading
    2.2 required note
    activity 3 3
    3.1 required agenda
    3.2 required role | P2
    activity 4 4
    4.1 required norm
    4.2 required norm wallChart
    section S2
    activity 5 5
    5.1 required reading
    5.2 required note
    activity 6 6
    6.1 required note commitment | P2
    6.2 informative reading
    activity 7 7
    7.1 required context
    7.2 required problem presentation
    7.3 required practice
    7.4 required practice
    7.5 required timer | limits minutes<=10/school
    activity 8 8
    8.1 required comparison note
    activity 9 9
    9.1 required question note | after 7.4 | Q1
    9.2 informative reading
    9.3 required timer | limits
    activity 10 10
    10.1 required comparison wallChart
    section S3
    activity 11 11
    11.1 required team | team grade
    11.2 required note
    11.3 required answer | Q2
    activity 12 12
    12.1 required proposal
    activity 13 13
    13.1 required proposal | P1
    activity 14 14
    14.1 required commitment | limits | P1
    14.2 required commitment followPlan | P1
    14.3 recommended resource evidence | P1
    activity 15 15
    15.1 optional commitment | P1
    15.2 optional commitment | P1
    15.3 optional commitment evidence | P1
    activity 16 16
    16.1 required agreement followPlan | P2
    16.2 required channel agreement | P2
    activity 17 17
    17.1 required reading note
    17.2 required omission
    activity 18 18
    18.1 required note
    18.2 required phrase wallChart
    activity 19 19
    19.1 required handover agreement | P2
    19.2 required request | P2
    activity 20 20
    20.1 required evaluation note | limits people>=2/school
    section S4
    activity 21 21
    21.1 required reading
    activity 22 22
    22.1 required evaluation
    """

  static let acompanamiento = """
    guide acompanamiento accompaniment MX
    purposes 3
    introduction 3
    materials M1 M2 M3 M4
    products P1/8~ P2/4~ P3/5~ P4/6~ P5/4~ P6/6~ P7/6~ P8/6~
    readings TX1/box TX2/box TX3/box TX4/box TX5/box
    references 9
    values 1 1 1 1
    avoid 4
    rules 5
    role supervisor
    role director
    role asesor-metodologico
    role atp
    role docente-designado
    role colectivo
    role autor
    moments MO1 MO2
    topics RT1 RT2 RT3 RT4 RT5 RT6
    profile PF1-1 PF1-2 PF1-3 PF1-4 PF1-5 PF1-6 PF1-7 PF2-1 PF2-2 PF2-3 PF2-4 PF2-5 PF2-6
    selfEvaluation profile
    section J
    activity J.1 -
    J.1.1 informative reading
    section MR
    activity MR.1 -
    MR.1.1 informative reading
    MR.1.2 informative reading
    MR.1.3 recommended role
    section 1
    activity AS -
    AS.1 required attendance agenda | limits count=1 minutes<=300/session
    AS.2 required evaluation
    AS.3 recommended topic | P6
    AS.4 recommended advice plan | P2
    AS.5 recommended plan | P1
    activity AC -
    AC.1 recommended observation | P3
    AC.2 recommended proposal agreement
    AC.3 recommended feedback | P4
    section 1.1
    activity PE -
    PE.1 recommended goal
    PE.2 recommended goal
    PE.3 required review evaluation | P7
    PE.4 required goal | P7
    PE.5 recommended followPlan evaluation | P7
    PE.6 recommended topic review | P6
    section 1.2
    activity AP -
    AP.1 recommended advice | P5
    AP.2 recommended agreement commitment
    AP.3 recommended advice | P5
    AP.4 recommended resource advice | P5
    AP.5 recommended advice | P5
    AP.6 recommended advice | P5
    AP.7 recommended advice feedback | P5
    section 1.3
    activity PF -
    PF.1 recommended evaluation
    PF.2 recommended evaluation
    section 2
    activity BP -
    BP.1 required observation | limits count>=1/session | P3
    BP.2 required feedback | P4
    BP.3 recommended practice note
    BP.4 recommended practice
    section 2.1
    activity PA -
    PA.1 recommended advice
    PA.2 recommended plan
    section 2.2
    activity RD -
    RD.1 recommended network
    RD.2 recommended resource network
    section 3
    activity RE -
    RE.1 recommended note | P8
    RE.2 required story | P8
    RE.3 recommended story presentation | P8
    """
}
