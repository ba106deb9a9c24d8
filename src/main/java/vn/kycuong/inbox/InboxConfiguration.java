package vn.kycuong.inbox;

import java.util.HashMap;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.kafka.KafkaProperties;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.RecoverableDataAccessException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.kafka.config.ConcurrentKafkaListenerContainerFactory;
import org.springframework.kafka.core.DefaultKafkaConsumerFactory;
import org.springframework.kafka.listener.ConsumerRecordRecoverer;
import org.springframework.kafka.listener.DefaultErrorHandler;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionSystemException;
import org.springframework.util.backoff.ExponentialBackOff;
import org.springframework.util.backoff.FixedBackOff;

/** A record is bytes, its headers are bytes, and nothing in it says which class to make of it. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(InboxSettings.class)
class InboxConfiguration {

    private static final long FIRST_RETRY_MILLIS = 300;
    private static final long LONGEST_RETRY_MILLIS = 10_000;
    private static final int MORE_ATTEMPTS = 2;

    @Bean
    ConcurrentKafkaListenerContainerFactory<byte[], byte[]> commandListeners(
            KafkaProperties kafka, ObjectProvider<CommandListener> listener) {
        var settings = new HashMap<>(kafka.buildConsumerProperties(null));
        settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
        settings.put(ConsumerConfig.GROUP_ID_CONFIG, CommandListener.CONSUMER);
        settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
        settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
        settings.put(ConsumerConfig.METADATA_MAX_AGE_CONFIG, 5_000);
        var factory = new ConcurrentKafkaListenerContainerFactory<byte[], byte[]>();
        factory.setConsumerFactory(new DefaultKafkaConsumerFactory<>(settings));
        factory.setCommonErrorHandler(
                retries((received, failure) -> listener.getObject().giveUp(bytes(received), failure)));
        return factory;
    }

    /** What is away comes back, and until then nothing else could be carried out either; a fault of ours does not. */
    static DefaultErrorHandler retries(ConsumerRecordRecoverer giveUp) {
        var handler = new DefaultErrorHandler(giveUp, new FixedBackOff(FIRST_RETRY_MILLIS, MORE_ATTEMPTS));
        handler.setBackOffFunction((received, failure) -> isAway(failure) ? patience() : null);
        return handler;
    }

    private static boolean isAway(Throwable failure) {
        for (var cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof TransientDataAccessException
                    || cause instanceof RecoverableDataAccessException
                    || cause instanceof DataAccessResourceFailureException
                    || cause instanceof CannotCreateTransactionException
                    || cause instanceof TransactionSystemException
                    || cause instanceof KafkaException) {
                return true;
            }
        }
        return false;
    }

    private static ExponentialBackOff patience() {
        var patience = new ExponentialBackOff(FIRST_RETRY_MILLIS, 2);
        patience.setMaxInterval(LONGEST_RETRY_MILLIS);
        return patience;
    }

    @SuppressWarnings("unchecked")
    private static ConsumerRecord<byte[], byte[]> bytes(ConsumerRecord<?, ?> received) {
        return (ConsumerRecord<byte[], byte[]>) received;
    }
}
