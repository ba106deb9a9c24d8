package violators;

import org.springframework.jdbc.core.simple.JdbcClient;

class SpeaksSql {

    JdbcClient database;
}
