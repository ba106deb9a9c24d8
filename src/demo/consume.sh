#!/bin/sh
# Compiles and runs the sample consumer in src/demo/consumer: nothing but the JDK and Kafka's client.
#   src/demo/consume.sh HOST:PORT [LEDGER] [CLIENT.PROPERTIES]       default ledger: target/consumer.ledger
set -eu
cd "$(dirname "$0")/../.."
broker="${1:?the address of the broker is missing: HOST:PORT}"
ledger="${2:-target/consumer.ledger}"
mkdir -p target/consumer "$(dirname "$ledger")"
mvn -q -B dependency:build-classpath -Dmdep.outputFile=target/consumer/classpath \
  -DincludeScope=runtime -DincludeArtifactIds=kafka-clients,slf4j-api
libraries="$(cat target/consumer/classpath)"
javac -d target/consumer -cp "$libraries" src/demo/consumer/*.java
exec java -Dslf4j.internal.verbosity=ERROR -cp "target/consumer:$libraries" consumer.ConsumeEvents "$broker" "$ledger" ${3:+"$3"}
