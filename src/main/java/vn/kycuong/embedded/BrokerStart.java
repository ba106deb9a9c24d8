package vn.kycuong.embedded;

import org.springframework.context.SmartLifecycle;

/**
 * Starts the broker when the doors are open already, since pages do not need it, and before those who do need it. An
 * application that cannot have its broker does not start.
 */
final class BrokerStart implements SmartLifecycle {

    // Spring Boot starts the web server 2048 before the last phase, Spring Kafka its listeners 100 before it.
    private static final int PHASE = DEFAULT_PHASE - 1000;

    private final EmbeddedServices services;
    private volatile boolean running;

    BrokerStart(EmbeddedServices services) {
        this.services = services;
    }

    @Override
    public void start() {
        services.startBroker();
        running = true;
    }

    /** The broker outlives the context, whose last events it takes. */
    @Override
    public void stop() {
        running = false;
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    @Override
    public int getPhase() {
        return PHASE;
    }
}
