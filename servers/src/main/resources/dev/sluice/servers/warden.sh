# Ends one server and removes its folder once standard input ends: that is, when the JVM that holds
# the other end closes it, or dies in whichever way.
#
# Argument: the folder. In it: end, the name of the signal that ends the server; pid, the id of the
# server's main process; data/postmaster.pid, PostgreSQL's own.

folder=$1

# A Ctrl-C or a closing terminal ends the JVM; this then ends the rest.
trap '' HUP INT TERM
while read -r _; do :; done
case $folder in
  /*/sluice-*) ;;
  *) exit 2 ;;
esac

pid=$(cat "$folder/pid" 2>/dev/null)

# Process ids are used again: it is the server only if its command line names the folder. A zombie's
# command line is empty.
lives() {
  [ -n "$pid" ] && tr '\0' ' ' <"/proc/$pid/cmdline" 2>/dev/null | grep -qF -- "$folder/"
}

await_end() {
  tries=100
  while lives && [ "$tries" -gt 0 ]; do
    sleep 0.05
    tries=$((tries - 1))
  done
}

if lives; then
  children=$(cat "/proc/$pid/task/$pid/children" 2>/dev/null)
  kill -"$(cat "$folder/end")" "$pid"
  # A paused server would never see the signal.
  kill -CONT "$pid" $children
  await_end
  if lives; then
    kill -KILL "$pid" $children
    await_end
  fi
fi

# Line 7 is "key id" of the shared memory that a PostgreSQL which was killed could not free.
if [ -f "$folder/data/postmaster.pid" ]; then
  set -- $(sed -n 7p "$folder/data/postmaster.pid")
  [ "${1:-0}" -gt 0 ] && ipcrm -M "$1"
fi

# A process that was ended while it wrote may write one more file. The file "owner" goes last: while
# it is there, the folder is found and removed at the next start.
tries=100
until rm -rf -- "$folder/data" || [ "$tries" -eq 0 ]; do
  sleep 0.05
  tries=$((tries - 1))
done
[ -e "$folder/data" ] || rm -rf -- "$folder"
