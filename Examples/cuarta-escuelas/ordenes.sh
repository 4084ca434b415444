#!/bin/sh
# Three schools of a zone meet twice; the second time fills a whole guide, to the signatures.
#
#   CTE=path/to/cte sh ordenes.sh FOLDER FOLDER-OF-PAPERS
set -eu
here=$(cd "$(dirname "$0")" && pwd)
. "$here/../funciones.sh"
export CTE_WORKBOOK="$1" CTE_SEED=laguna
papers=$2

moment() { export CTE_NOW="$1:00-06:00" CTE_USER="$2"; }
responder() { cte sesión responder "$@"; }
# A school: its name, its key, its pupils and groups, its staff and its premises.
escuela() {
  cte escuela agregar "$1" --cct "$2" --turno matutino --zona 031 --sector 07 --alumnos "$3" \
    --grupos "$4" --nivel-educativo primaria --personal "$5" --instalaciones "$6" \
    --autoridad "Secretaría de Educación en el Estado de Michoacán"
}

moment 2018-10-26T08:00 "Rosalba Tzintzun Equihua"
cte crear --título "Cuaderno del CTE, zona 031"
escuela "Primaria Lázaro Cárdenas del Río" 16DPR1187K 214 9 "diez docentes y la directora" \
  "nueve aulas, cancha y aula de medios"
escuela "Primaria Niños Héroes de Chapultepec" 16DPR0432C 163 6 "siete docentes y el director" \
  "seis aulas y un patio de tierra"
escuela "Primaria Eréndira" 16DPB0076T 71 3 "tres docentes; uno dirige" \
  "tres aulas y una cocina comunitaria"
cte persona importar "$here/personas.txt"
E1="Equipo de 1.º y 2.º" E2="Equipo de 3.º y 4.º" E3="Equipo de 5.º y 6.º"
cte equipo agregar "$E1" --tipo grado --integrante Ignacio --integrante Brígida \
  --integrante Atzimba --integrante Lucía
cte equipo agregar "$E2" --tipo grado --integrante Socorro --integrante "Martha Elena" \
  --integrante Tariácuri --integrante Yunuén
cte equipo agregar "$E3" --tipo grado --integrante Saúl --integrante Óscar \
  --integrante "José Guadalupe" --integrante Ireri
cte meta agregar "7 de cada 10 alumnos explican con sus palabras lo que leyeron" \
  --escuela Cárdenas --objetivo "leer para entender" --inicio 01/10/2018 --término 28/06/2019

# The second session: what they agreed on then is asked for now.
cte sesión nueva --guía segunda-practicas --fecha 26/10/2018 --hora 8:00 --escuela Cárdenas \
  --escuela Héroes --escuela Eréndira --sede "Primaria Eréndira" --título "Segunda sesión"
cte sesión roles relator Ireri
cte sesión asistencia todos --hora 8:00
cte acuerdo agregar - --nivel plenaria <<'LINES'
Elegir cada escuela una problemática, con datos @Hermenegildo @Rosalba /cuarta
Reunir diez lecturas breves en purépecha y en español @Atzimba /cuarta
Visitar un salón de otra escuela y contar lo visto @Martha Elena /cuarta
LINES
cte compromiso agregar --persona Saúl --necesidad "resumir lo leído" --acción "leer en parejas" \
  --evidencia "veinte resúmenes" --vence cuarta
cte compromiso agregar --persona Lucía --necesidad "seguir instrucciones escritas" \
  --acción "poner por escrito cada juego" --evidencia "tarjetas de juego" --vence cuarta
cte sesión cerrar --papel

# The fourth.
moment 2019-01-25T07:45 "Ireri Tovar Güido"
cte sesión nueva --guía cuarta-escuelas --fecha 25/01/2019 --hora 8:00 --medio presencial \
  --escuela Cárdenas --escuela Héroes --escuela Eréndira --sigue-a segunda \
  --sede "Primaria Lázaro Cárdenas del Río" --título "Cuarta sesión ordinaria"
cte sesión roles relator Ireri Yunuén
cte sesión roles director Rosalba Hermenegildo Tariácuri
cte sesión roles representante Socorro Óscar "José Guadalupe"
cte sesión materiales todos
cte sesión asistencia todos --falta Brígida --hora 8:00
cte sesión asistencia "Efraín Solórzano Ruiz" --función "supervisor de la zona 031" --hora 8:40
cte seguimiento revisar "$(id acuerdo 'Elegir cada')" --estado cumplido \
  --evidencia "las tres presentaciones de hoy"
cte seguimiento revisar "$(id acuerdo 'Reunir diez')" --estado en-proceso \
  --nota "van siete; faltan tres de la ribera" --hasta sexta
cte seguimiento revisar "$(id acuerdo 'Visitar un')" --estado no-cumplido \
  --nota "no hubo quien cubriera al grupo" --hasta quinta
cte seguimiento revisar "$(id compromiso 'leer en parejas')" --estado cumplido \
  --evidencia "veintitrés resúmenes" --tipo-de-evidencia cuadernos
cte seguimiento revisar "$(id compromiso 'cada juego')" --estado cumplido \
  --evidencia "doce tarjetas plastificadas" --tipo-de-evidencia fotografías

# 1. We get organised.
for paso in 1.1 2.1 3.1 5.1 6.2 7.5 9.2 9.3 21.1; do responder $paso; done
responder 3.2 Ireri
responder 2.2 "Irnos con acciones que se puedan empezar el lunes, y no con buenos deseos"
responder 4.1 - <<'LINES'
Aquí nadie es más que nadie: levantar la mano y esperar turno
Decir lo que funciona y también lo que no
Teléfonos en silencio; los recados, en el receso
LINES
responder 4.2 --papel
responder 5.2 "Aprendo cuando alguien me pregunta por qué lo hago así" --persona Óscar
responder 5.2 "Mi vecina de salón también es mi libro de texto 😊" --persona Atzimba
cte compromiso agregar "Llegar a tiempo y traer lo que de veras usamos en el salón" \
  --nivel participación --vence sexta --paso 6.1
cte compromiso agregar "Cuidar que hablen también quienes no suelen hablar" --persona Rosalba \
  --nivel participación --vence sexta --paso 6.1

# 2. What we have in common.
moment 2019-01-25T09:00 "Ireri Tovar Güido"
# Of each school: where it is; its trouble, why, what was tried, of which goal; what helps and why;
# what does not and why; how many minutes it took.
while IFS='	' read -r who where trouble why tried goal good because bad since minutes; do
  responder 7.1 "$where" --escuela "$who"
  cte problemática agregar "$trouble" --escuela "$who" --dificultad "$why" --intentado "$tried" \
    --meta "$goal" --paso 7.2
  cte práctica agregar "$good" --resultado favorece --causa "$because" --escuela "$who" --paso 7.3
  cte práctica agregar "$bad" --resultado no-favorece --causa "$since" --escuela "$who" --paso 7.4
  cte sesión tiempo 7.5 --minutos "$minutes" --escuela "$who"
done < "$here/exposiciones.txt"
compara() { cte comparación agregar "$3" --persona "$1" --tipo "$2" --ámbito "$4" --paso 8.1; }
compara Socorro similitud "En las tres contestan lo que creen que queremos oír" práctica
compara Óscar similitud "Entender el problema también es leer" grupo
compara Atzimba diferencia "Sólo en Eréndira se enseña en dos lenguas" escuela
pregunta() { cte pregunta agregar "$3" --tipo "$1" --eje "$2" --persona "$4" --paso 9.1; }
pregunta duda 2 "¿Cómo eligen los precios para que no salga siempre una suma?" Ignacio
pregunta aporte 4 "A nosotros también nos falló separar: mejor, parejas de dos lenguas" Yunuén
cte sesión tiempo 9 --minutos 20
cte comparación agregar - --etapa consolidado --tipo coincidencia --paso 10.1 <<'LINES'
Preguntamos poco por el porqué, en lectura y en matemáticas
Lo que parte de la vida del pueblo es lo que mejor resulta
LINES
cte comparación agregar "Cada escuela tiene otra lengua, otro tamaño y otro horario" \
  --etapa consolidado --tipo diferencia --paso 10.1

# 3. What to strengthen or change.
moment 2019-01-25T10:40 "Ireri Tovar Güido"
responder 11.1 --papel
# What each team wrote: whose, what, and the words.
while IFS='	' read -r team what text; do
  set -- --equipo "$team" --paso
  case $what in
    nota) responder 11.2 "$text" --equipo "$team" ;;
    pregunta*) responder 11.3 "$text" --pregunta "${what#* }" --equipo "$team" ;;
    propuesta) cte propuesta agregar "$text" --viable "$@" 12.1 ;;
    recurso) cte recurso agregar "$text" --tipo instrumento --uso "ver cómo avanza cada alumno" \
      "$@" 14.3 ;;
    acuerdo) cte acuerdo agregar "$text" --nivel equipo --sigue-quién "el propio equipo" \
      --sigue-cuándo "el último viernes de cada mes" "$@" 16.1 ;;
    canal) cte canal agregar "$text" --uso "mandarse fotos y dudas" "$@" 16.2 ;;
    lectura) responder 17.1 "$text" --equipo "$team" ;;
    faltante) cte faltante agregar "$text" "$@" 17.2 ;;
    reflexión) responder 18.1 "$text" --equipo "$team" ;;
    frase) cte frase agregar "$text" "$@" 18.2 ;;
    solicitud) cte solicitud agregar "$text" --tipo asesoría --destinatario "la zona 031" \
      --motivo "entre nosotros no supimos resolverlo" "$@" 19.2 ;;
  esac
done < "$here/equipos.txt"

moment 2019-01-25T12:10 "Ireri Tovar Güido"
# Of each: who, what the children need, with what it will show, and one action or two.
while IFS='	' read -r who need evidence action more; do
  cte compromiso agregar --persona "$who" --acción "$action" ${more:+--acción "$more"} \
    --vence sexta --sigue-quién "su equipo" --sigue-cuándo "cada mes" --paso 14.1
  responder 14.2 "$evidence" --persona "$who"
  responder 15.1 "$need" --persona "$who"
done < "$here/compromisos.txt"
cte propuesta agregar "El banco de problemas, con la plaza" --persona Óscar --paso 13.1

# 4. How it goes on.
moment 2019-01-25T12:50 "Ireri Tovar Güido"
mkdir -p "$papers"
for team in "$E1" "$E2" "$E3"; do
  cte acuerdo entregar --equipo "$team" -o "$papers" --formato md
done
responder 19.1
impresion() { cte valoración agregar "$2" --tipo impresión --persona "$1" --paso 20.1; }
impresion Ignacio "Vine a contar y terminé preguntando; me voy con dos ideas para el lunes."
impresion Saúl "Me dio gusto ver que en otra escuela tropiezan con lo mismo."
impresion "Martha Elena" "Nadie nos calificó, y por eso pudimos decir la verdad."
impresion Yunuén "Por fin USAER estuvo en la mesa del grado, y no en una aparte."
impresion Atzimba "Oír purépecha en la plenaria fue un regalo para mi escuela."
impresion Ireri "Sigue faltando tiempo para leer juntos; propongo empezar por ahí."
balance() { cte valoración agregar "$2" --tipo balance --escuela "$1" --paso 22.1; }
balance Cárdenas "Las tres escuelas se contaron lo que hacen con franqueza y sin prisa.

De aquí sale un compromiso por persona y un acuerdo por equipo; cada uno tiene fecha y tiene \
quien lo mire.

Queda a deber la visita a otro salón: la haremos antes de marzo, aunque haya que cubrirnos entre \
directores."
balance Héroes "Trabajar con colegas de tres pueblos nos quitó la idea de que estamos solos."
balance Eréndira "Somos la escuela más chica y hoy fuimos una más; eso se agradece."
cte conclusión agregar "Preguntar por qué cuesta lo mismo que preguntar qué, y enseña más" \
  --tema "lectura y matemáticas"
cte asunto agregar "El horario común de la caja viajera" --persona Ireri \
  --motivo "falta saber a qué hora pasa la camioneta"
cte sesión próxima --fecha 29/03/2019 --hora 8:00 \
  --sede "Primaria Niños Héroes de Chapultepec" --agenda "Revisar acuerdos y compromisos" \
  --agenda "Mostrar las evidencias por grado" \
  --traer "las evidencias, con fecha" --traer "el Cuaderno de Bitácora"
moment 2019-01-25T13:00 "Ireri Tovar Güido"
cte sesión cerrar
