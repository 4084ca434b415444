/// What stands around the activities of a session, and the year that is planned at the end.
extension BilingualStory {
  static let frame = [
    Step(
      english: "session roles 'relator' 'Ana' --remove --session second",
      spanish: "sesión roles 'relator' 'Ana' --quitar --sesión segunda"),
    Step(english: "session roles --session second", spanish: "sesión roles --sesión segunda"),
    Step(
      english: "session attendance --school 'juana' --session second --json",
      spanish: "sesión asistencia --escuela 'juana' --sesión segunda --json"),
    Step(
      english: "session materials 'M1' --school 'juarez' --session second",
      spanish: "sesión materiales 'M1' --escuela 'juarez' --sesión segunda"),
    Step(
      english: "session materials all --pending --session second",
      spanish: "sesión materiales todos --pendiente --sesión segunda"),
    Step(
      english: "session materials --missing --session second --json",
      spanish: "sesión materiales --faltan --sesión segunda --json"),
    Step(
      english: "session agenda '1' --minutes 70 --responsible 'Ana' --product 'lista' "
        + "--session second",
      spanish: "sesión agenda '1' --minutos 70 --responsable 'Ana' --producto 'lista' "
        + "--sesión segunda"),
    Step(
      english: "session agenda 'Asuntos generales' --session second",
      spanish: "sesión agenda 'Asuntos generales' --sesión segunda", keeps: "affairs"),
    Step(
      english: "session agenda {affairs} --treated --session second",
      spanish: "sesión agenda {affairs} --tratado --sesión segunda"),
    Step(
      english: "session agenda {affairs} --pending --session second",
      spanish: "sesión agenda {affairs} --pendiente --sesión segunda"),
    Step(english: "session agenda --session second", spanish: "sesión agenda --sesión segunda"),
    Step(
      english: "session agenda {affairs} --remove --session second",
      spanish: "sesión agenda {affairs} --quitar --sesión segunda"),
    Step(
      english: "session timer start '3' --school 'juarez' --session second",
      spanish: "sesión tiempo iniciar '3' --escuela 'juarez' --sesión segunda"),
    Step(
      english: "session timer stop --session second",
      spanish: "sesión tiempo detener --sesión segunda"),
    Step(
      english: "session timer '3' --minutes 16 --school 'juana' --session second",
      spanish: "sesión tiempo '3' --minutos 16 --escuela 'juana' --sesión segunda"),
    Step(english: "session timer --session second", spanish: "sesión tiempo --sesión segunda"),
    Step(
      english: "session rooms 'Lectura' 'Aula 3' --signed --session second",
      spanish: "sesión salones 'Lectura' 'Aula 3' --señalizado --sesión segunda"),
    Step(
      english: "session rooms --session second --json",
      spanish: "sesión salones --sesión segunda --json"),
    Step(
      english: "session rooms 'Lectura' --remove --session second",
      spanish: "sesión salones 'Lectura' --quitar --sesión segunda"),
  ]

  static let planning = [
    Step(
      english: "session next --date 2018-12-14 --time 08:00 --place 'CAI' --agenda 'Revisar' "
        + "--agenda 'Leer' --bring 'libros' --session third",
      spanish: "sesión próxima --fecha 2018-12-14 --hora 08:00 --sede 'CAI' --agenda 'Revisar' "
        + "--agenda 'Leer' --traer 'libros' --sesión tercera"),
    Step(english: "session next --session third", spanish: "sesión próxima --sesión tercera"),
    Step(
      english: "session new --from-next --session third",
      spanish: "sesión nueva --de-próxima --sesión tercera"),
    Step(
      english: "session new --guide none --date 2018-12-20",
      spanish: "sesión nueva --guía ninguna --fecha 2018-12-20"),
    Step(
      english: "itinerary set '2019-09-27 Lectura' '2019-10-25' --cycle 2019-2020 "
        + "--guide 'tercera-cai' --school 'juarez'",
      spanish: "itinerario fijar '2019-09-27 Lectura' '2019-10-25' --ciclo 2019-2020 "
        + "--guía 'tercera-cai' --escuela 'juarez'"),
    Step(
      english: "itinerary set - --json", spanish: "itinerario fijar - --json",
      input: "29/11/2019 Cálculo\n\n31/01/2020\n"),
    Step(
      english: "itinerary show --cycle 2019-2020 --school 'juarez'",
      spanish: "itinerario ver --ciclo 2019-2020 --escuela 'juarez'"),
  ]
}
