#!/bin/sh
# Makes again what lies in the folders beside it: of each story its workbook, and its papers.
#
#   CTE=path/to/cte sh Examples/grabar.sh [FOLDER]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=${1:-$here}
: "${CTE:?the program}"

for orders in "$here"/*/ordenes.sh; do
  story=$target/$(basename "$(dirname "$orders")")
  rm -rf "$story/cuaderno" "$story/papeles"
  mkdir -p "$story"
  export XDG_DATA_HOME="$story/.datos"
  # The orders may export what only somebody in the story may see, or what is of a whole year.
  sh "$orders" "$story/cuaderno" "$story/papeles" > /dev/null
  for file in "$story"/cuaderno/sesiones/*.json; do
    name=${file##*-}
    "$CTE" --callado -w "$story/cuaderno" exportar todo --sesión "${name%.json}" \
      --formato md,txt,csv,ics --forzar -o "$story/papeles" > /dev/null
  done
  rm -rf "$story/cuaderno/.cte" "$story/.datos"
done
