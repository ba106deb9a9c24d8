package vn.kycuong;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import vn.kycuong.journal.VerifyExtract;

/** Starts the application, or with the argument {@code verify} only checks the extract of a case. */
@SpringBootApplication
public class KyCuong {

    public static void main(String[] arguments) {
        if (arguments.length > 0 && arguments[0].equals("verify")) {
            var out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
            System.exit(VerifyExtract.run(Arrays.asList(arguments).subList(1, arguments.length), out));
        }
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
