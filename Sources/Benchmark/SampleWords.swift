/// Sentences as teachers write them, put together from parts.
enum SampleWords {
  static let schools = [
    "Benito Juárez", "Sor Juana Inés de la Cruz", "Niños Héroes", "Ignacio Zaragoza",
    "Josefa Ortiz de Domínguez",
  ]

  private static let names = [
    "Luis", "Rosa", "María", "Íñigo", "Óscar", "Lucía", "Raúl", "Elena", "Tomás", "Inés",
  ]
  private static let surnames = [
    "Mora Díaz", "Peña Ruiz", "Núñez Soto", "Ávila Cano", "Gómez Lira", "Ibáñez Paz",
  ]
  private static let actions = [
    "Dedicar los primeros quince minutos del día a", "Preparar con las familias",
    "Llevar un registro semanal de", "Observar en otra sala", "Compartir en el colectivo",
    "Revisar antes de cada clase", "Acordar con el grupo vecino", "Dar más tiempo a",
    "Pedir a los niños que cuenten", "Reunir ejemplos de",
  ]
  private static let matters = [
    "la lectura en voz alta de cuentos elegidos por los niños",
    "la resolución de problemas con material concreto", "el rincón de la escritura libre",
    "las historias que cuentan los abuelos de la comunidad",
    "los avances de quienes más apoyo necesitan", "el juego de reglas en el patio",
    "la comprensión de lo que leen", "el cuidado de los espacios comunes",
    "las preguntas que se hacen antes de leer", "las producciones de la semana",
  ]
  private static let ends = [
    "y anotar lo que cambia", "con apoyo de la directora", "durante las próximas seis semanas",
    "sin dejar fuera a los de nuevo ingreso", "y mostrarlo en la sesión siguiente",
    "según lo que se vio en la evaluación diagnóstica", "en los dos turnos",
  ]

  static func person(_ index: Int) -> String {
    "\(names[index % names.count]) \(surnames[index % surnames.count])"
  }

  static func sentence(_ generator: inout SampleWorkbook.Generator) -> String {
    [actions, matters, ends].compactMap { $0.randomElement(using: &generator) }
      .joined(separator: " ") + "."
  }
}
