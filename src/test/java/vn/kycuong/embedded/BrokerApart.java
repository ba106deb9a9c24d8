package vn.kycuong.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** A broker in a process of its own: says where it is and runs until it is killed, or the process that wanted it is gone. */
final class BrokerApart {

    static final String READY = "The broker is at ";

    private BrokerApart() {}

    public static void main(String[] arguments) throws IOException {
        Path directory = Path.of(arguments[0]);
        Ports ports = new Ports(directory.resolve("ports"));
        EmbeddedBroker broker = new EmbeddedBroker(
                directory.resolve("kafka"), ports.choice("broker", 0), ports.choice("controller", 0));
        broker.start();
        System.out.println(READY + broker.address() + ".");
        while (System.in.read() >= 0) {
            // Nothing is ever said to it; the end of the input is the end of the other process.
        }
        Runtime.getRuntime().halt(0);
    }
}
