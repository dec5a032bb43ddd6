#!/usr/bin/env bash
# Runs frontline on this machine with an embedded Spark; builds what is missing first.
#
#   jobs/local.sh                                      the whole job on the bundled sample, into out/sample
#   jobs/local.sh --input PATH... --output DIR [...]   the whole job on anything else
#   jobs/local.sh COMMAND [...]                        any command: extract aggregate report export evaluate train explain help
#
# FRONTLINE_MEMORY   heap of the one Java process, default 3g
# FRONTLINE_JARS     jars to add to the class path, separated by colons
# JAVA_HOME          the JDK 17 to use, default: java on the PATH
set -euo pipefail
home=$(cd "$(dirname "${BASH_SOURCE[0]}")/.." && pwd)

fail() {
  echo "frontline: $*" >&2
  exit 2
}

java=${JAVA_HOME:+$JAVA_HOME/bin/}java
command -v "$java" >/dev/null || fail "no java found; install a JDK 17 or set JAVA_HOME to one"
version=$("$java" -XshowSettings:properties -version 2>&1 | sed -n 's/ *java.specification.version = //p')
[ "$version" = 17 ] || fail "Java 17 is needed, $java is Java $version: Spark 3.5 does not start on it; set JAVA_HOME to a JDK 17"

built() {
  [ -f "$home/target/frontline.jar" ] && [ -f "$home/target/classpath.txt" ] &&
    [ -z "$(find "$home/pom.xml" "$home/src/main" "$home/conf/frontline.yaml" -newer "$home/target/frontline.jar" -print -quit)" ] &&
    tr ':' '\n' <"$home/target/classpath.txt" | while read -r jar; do [ -f "$jar" ] || exit 1; done
}

build() {
  echo "building frontline (a minute or two the first time) ..." >&2
  log=$home/target/build.log
  mkdir -p "$home/target"
  (cd "$home" && ./mvnw -B -q -DskipTests package >"$log" 2>&1) || {
    tail -30 "$log" >&2
    fail "the build failed; its whole output is in $log"
  }
}

built || build

case ${1-} in
  "") set -- run --input "$home/src/test/resources/sample" --output "$home/out/sample" ;;
  -h | --help | -V | --version) ;;
  -*) set -- run "$@" ;;
esac

# The heap has its size from the start: what grows step by step is collected more often.
exec "$java" "@$home/conf/jvm.options" "-Xms${FRONTLINE_MEMORY:-3g}" "-Xmx${FRONTLINE_MEMORY:-3g}" \
  "-Dlog4j2.configurationFile=$home/conf/log4j2.properties" \
  -cp "$home/target/frontline.jar:$(cat "$home/target/classpath.txt")${FRONTLINE_JARS:+:$FRONTLINE_JARS}" \
  org.frontline.cli.Frontline "$@"
