package violators;

import org.apache.kafka.clients.producer.Producer;

class KnowsKafka {

    Producer<String, String> producer;
}
