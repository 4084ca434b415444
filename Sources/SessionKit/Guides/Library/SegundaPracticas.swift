extension GuideLibrary {
  /// Second ordinary session of secondary schools: what our practices achieve.
  static let segundaPracticas = Source(
    card: """
      "id": "segunda-practicas",
      "title": "Segunda sesión ordinaria: valoremos nuestras prácticas",
      "kind": "session",
      "ordinal": 2,
      "country": "MX",
      "level": "Secundaria y telesecundaria",
      "cycle": "2018-2019",
      "minutes": 300,
      "vocabulary": {"group": {"one": "asignatura", "many": "asignaturas", "gender": "f"}},
      "variants": [
        {"id": "telesecundaria", "title": "Telesecundaria", "vocabulary": {"group": "grado"}}
      ],
      "purposes": [
        "Revisar en colectivo las prácticas y los materiales, separar lo que ayudó a avanzar de lo que pide refuerzo o cambio, y preparar lo que se llevará al encuentro con otras escuelas."
      ]
      """,
    body: """
      "sections": []
      """)
}
