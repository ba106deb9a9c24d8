package vn.kycuong;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the application. */
@SpringBootApplication
public class KyCuong {

    public static void main(String[] arguments) {
        SpringApplication.run(KyCuong.class, arguments);
    }
}
