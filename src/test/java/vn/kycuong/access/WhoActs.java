package vn.kycuong.access;

import java.util.List;
import java.util.function.Supplier;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Asks PostgreSQL who acts. */
@Questions
public class WhoActs {

    private final JdbcClient database;

    WhoActs(JdbcClient database) {
        this.database = database;
    }

    public String now(Actor actor) {
        return database.sql("select coalesce(current_setting('kycuong.actor', true), '')")
                .query(String.class)
                .single();
    }

    /** @return who acts before something else happens, and afterwards */
    public List<String> around(Actor actor, Supplier<String> something) {
        return List.of(now(actor), something.get(), now(actor));
    }

    public String refused(Actor actor) {
        throw new Forbidden("nothing.read");
    }
}
