package vn.kycuong.notification;

import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.common.serialization.StringDeserializer;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.kafka.annotation.EnableKafka;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.util.backoff.ExponentialBackOff;

/** A record is text, its headers are text, and nothing in it says which class to make of it. */
@Configuration(proxyBeanMethods = false)
@EnableKafka
class ListenerConfiguration {

    private static final int MOST_AT_ONCE = 200;

    // Nobody sees whether an inbox is filled a tenth of a second later, and what comes together costs little more than
    // one.
    private static final int WORTH_FETCHING_BYTES = 64 * 1024;
    private static final int LONGEST_GATHERING_MILLIS = 100;

    private static final long FIRST_RETRY_MILLIS = 200;
    private static final long LONGEST_RETRY_MILLIS = 10_000;

    @Bean
    ConcurrentKafkaListenerContainerFactory<String, String> ownTopicsListeners(KafkaProperties kafka) {
        Map<String, Object> settings = new HashMap<>(kafka.buildConsumerProperties(null));
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, StringDeserializer.class);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, OwnTopics.CONSUMER);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MOST_AT_ONCE);
        settings.put(ConsumerConfig.FETCH_MIN_BYTES_CONFIG, WORTH_FETCHING_BYTES);
        settings.put(ConsumerConfig.FETCH_MAX_WAIT_MS_CONFIG, LONGEST_GATHERING_MILLIS);
        var factory = new ConcurrentKafkaListenerContainerFactory<String, String>();
        factory.setConsumerFactory(new DefaultKafkaConsumerFactory<>(settings));
        factory.setBatchListener(true);
        factory.setCommonErrorHandler(new DefaultErrorHandler(patience()));
        return factory;
    }

    /** The inbox lives in the database; while that is away the event waits, it is never given up. */
    private static ExponentialBackOff patience() {
        var patience = new ExponentialBackOff(FIRST_RETRY_MILLIS, 2);
        patience.setMaxInterval(LONGEST_RETRY_MILLIS);
        return patience;
    }
}
