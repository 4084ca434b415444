#!/bin/sh
# Makes again what lies in this folder: the workbook, and what it exports.
#
#   CTE=path/to/cte sh Examples/grabar.sh [FOLDER]
set -eu
here=$(cd "$(dirname "$0")" && pwd)
target=${1:-$here}
rm -rf "$target/cuaderno"
XDG_DATA_HOME="$target/.datos" sh "$here/ordenes.sh" "$target/cuaderno" > /dev/null
rm -rf "$target/cuaderno/.cte" "$target/.datos" "$target/papeles"

export_book() {
  "$CTE" --callado -w "$target/cuaderno" bitácora exportar --escuela "$1" --forzar \
    -o "$target/bitacora-$2.md"
}
export_book "Benito Juárez" benito-juarez
export_book "Sor Juana" sor-juana
"$CTE" --callado -w "$target/cuaderno" exportar todo --sesión tercera --formato md,txt,csv,ics \
  -o "$target/papeles" > /dev/null
