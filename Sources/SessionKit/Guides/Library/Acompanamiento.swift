extension GuideLibrary {
  /// The work of those who advise and accompany a school.
  static let acompanamiento = Source(
    card: """
      "id": "acompanamiento",
      "title": "Asesoría y acompañamiento a los colectivos docentes",
      "kind": "accompaniment",
      "country": "MX",
      "level": "Educación básica",
      "cycle": "2019-2020",
      "minutes": 300,
      "purposes": [
        "Guiar a supervisores, directores, asesores y docentes designados para que su acompañamiento llegue a la práctica en el aula.",
        "Mostrar por qué asesorar y acompañar es parte central del trabajo en el Consejo Técnico.",
        "Describir las condiciones de quien acompaña, el apoyo que da y cómo lo aprendido llega a los demás."
      ]
      """,
    body: """
      "sections": []
      """)
}
