package vn.kycuong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class KyCuong {

    public static void main(String[] arguments) {
        try {
            SpringApplication.run(KyCuong.class, arguments);
        } catch (SpringApplication.AbandonedRunException intended) {
            throw intended;
        } catch (Throwable reported) {
            // Spring has told why. Without the exit, the threads of an embedded broker would keep a dead application
            // up.
            System.exit(1);
        }
    }
}
