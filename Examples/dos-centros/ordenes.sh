#!/bin/sh
# The year of two schools, order by order: makes the workbook of this folder anew.
#
#   CTE=path/to/cte sh ordenes.sh FOLDER FOLDER-OF-PAPERS
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../funciones.sh"
export CTE_WORKBOOK="$1" CTE_SEED=ejemplo

moment() { export CTE_NOW="$1" CTE_USER="$2"; }

moment 2018-10-26T08:00:00-06:00 "Rosa Díaz Luna"
cte crear --título "Bitácora del CTE, zona 012"
cte escuela agregar "CAI Benito Juárez" --cct 09NDI0012K --turno matutino --zona 012 \
  --nivel-educativo "Educación inicial"
cte escuela agregar "CAI Sor Juana" --cct 09NDI0047Z --turno matutino --zona 012 \
  --nivel-educativo "Educación inicial"
cte persona importar "$here/personas.txt"
cte equipo agregar "Equipo de maternal" --tipo sala --integrante "Ana López" \
  --integrante "Óscar Nava"
cte equipo agregar "Equipo de preescolar" --tipo sala --integrante "María Pérez" \
  --integrante "Lucía Hernández" --integrante "Íñigo Salas" --integrante "Carmen Uribe"

# The second session: each school looks at its own practice; here, the first of them.
cte sesión nueva --guía segunda-practicas --fecha 26/10/2018 --hora 8:00 \
  --título "Segunda sesión ordinaria" --sede "CAI Benito Juárez" --escuela "CAI Benito Juárez"
cte sesión roles relator "Ana López"
cte sesión asistencia todos --falta "Martín Olvera" --hora 8:05
moment 2018-10-26T10:30:00-06:00 "Ana López Cruz"
cte problemática agregar "A los niños de maternal les cuesta nombrar lo que sienten" \
  --escuela "CAI Benito Juárez" \
  --dificultad "en las salas se atiende el llanto, pero se conversa poco" \
  --dificultad "las familias piden que «no hagan berrinche»" \
  --intentado "el rincón de la calma se usó dos semanas y se dejó" --meta "Desarrollo socioemocional"
cte acuerdo agregar \
  "Reunir tres ejemplos por sala de lo que sí ayuda a conversar @Rosa Díaz /tercera" \
  --nivel escuela
cte compromiso agregar --persona "Ángel Ñúñez" --necesidad "reconocer la voz de quien los cuida" \
  --acción "cantar la misma canción al recibirlos" --evidencia "registro de la entrada" \
  --vence tercera
cte sesión cerrar --papel

# The third: two schools learn from each other.
moment 2018-11-30T07:50:00-06:00 "Ana López Cruz"
cte sesión nueva --fecha 30/11/2018 --hora 8:00 --sede "CAI Sor Juana" --medio presencial \
  --escuela "CAI Benito Juárez" --escuela "CAI Sor Juana" --sigue-a segunda
cte sesión roles relator "Ana López" "Nadia Robles"
cte sesión roles director "Elena Zúñiga"
cte sesión asistencia todos --falta "Carmen Uribe" --hora 8:00
cte sesión asistencia "Teresa Aguirre Paz" --función supervisora --hora 9:15
cte norma agregar - <<'LINES'
Escuchar hasta el final antes de opinar
Hablar de la práctica, no de la persona
LINES
moment 2018-11-30T08:40:00-06:00 "Ana López Cruz"
cte seguimiento revisar "$(id acuerdo 'tres ejemplos')" --estado cumplido \
  --evidencia "carpeta con nueve ejemplos"
cte seguimiento revisar "$(id compromiso 'misma canción')" --estado no-cumplido \
  --nota "hubo dos cambios de sala en noviembre" --hasta cuarta
cte problemática agregar "Las familias no saben qué se trabaja en la sala" \
  --escuela "CAI Sor Juana" --dificultad "la entrada y la salida son de prisa"
cte nota agregar "Vale la pena visitar la sala de maternal de Sor Juana" --persona "María Pérez"
moment 2018-11-30T11:20:00-06:00 "Ana López Cruz"
cte acuerdo agregar "Compartir cada viernes un audio breve con lo que se trabajó en la sala \
@Elena Zúñiga @Rosa Díaz /sexta" --nivel plenaria --sigue-quien "las dos directoras" \
  --sigue-cuando "el último viernes de cada mes" --instrumento "lista de cotejo"
cte acuerdo agregar "Visitarse entre salas de maternal una mañana" --equipo "Equipo de maternal" \
  --responsable "Equipo de maternal" --vence 22/02/2019
cte acuerdo agregar "Preparar un tablero de emociones para cada sala"
cte compromiso agregar "Conversar sobre lo que sienten, todos los días al volver del patio" \
  --persona "Ana López" --necesidad "nombrar lo que sienten" \
  --acción "leer un cuento de emociones por semana" --acción "preguntar y esperar la respuesta" \
  --evidencia "álbum de la sala con lo que dicen los niños" --vence marzo
cte compromiso agregar --persona "Óscar Nava" --necesidad "esperar turno" \
  --acción "jugar por parejas" --vence sexta
cte compromiso agregar "Participar en la siguiente visita entre centros" \
  --escuela "CAI Sor Juana" --nivel participación --necesidad "ver otras maneras de trabajar" \
  --acción "mandar a dos agentes educativos" --evidencia "relato de la visita" --vence cuarta
cte sesión cerrar --papel
moment 2018-12-03T09:00:00-06:00 "Ana López Cruz"
cte sesión errata "Donde dice «audio breve» debe decir «audio de un minuto»" --sesión tercera

# What somebody reports of their own, and what comes next.
moment 2019-01-18T13:00:00-06:00 "Ana López Cruz"
cte avance "$(id compromiso 'Conversar sobre')" "Ya leímos tres cuentos" \
  --evidencia "cuatro páginas del álbum"
moment 2019-01-21T08:00:00-06:00 "Rosa Díaz Luna"
cte sesión nueva --guía cuarta-escuelas --fecha 25/01/2019 --hora 8:00 \
  --sede "CAI Benito Juárez" --escuela "CAI Benito Juárez" --escuela "CAI Sor Juana" \
  --sigue-a tercera

# The book of each school, over all its sessions.
mkdir -p "$2"
for escuela in "Benito Juárez" "Sor Juana"; do
  cte bitácora exportar --escuela "$escuela" --formato md -o "$2"
done
