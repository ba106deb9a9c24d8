package vn.kycuong.access;

import org.aspectj.lang.ProceedingJoinPoint;
import org.aspectj.lang.annotation.Around;
import org.aspectj.lang.annotation.Aspect;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells PostgreSQL who acts, in every transaction, so that row-level security hides sealed cases even from a query that
 * forgot to. Runs inside the transaction; after a refusal the savepoint takes the setting back by itself.
 */
@Aspect
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class ActingOfficial {

    private final JdbcClient database;

    ActingOfficial(JdbcClient database) {
        this.database = database;
    }

    @Around("execution(public * *(..)) && (@within(vn.kycuong.access.UseCase) || @within(vn.kycuong.access.Questions))")
    Object actAs(ProceedingJoinPoint call) throws Throwable {
        var previous = database.sql("select coalesce(current_setting('kycuong.actor', true), '')")
                .query(String.class)
                .single();
        set(actorOf(call).official());
        var answer = call.proceed();
        set(previous);
        return answer;
    }

    private void set(String official) {
        database.sql("select set_config('kycuong.actor', :official, true)")
                .param("official", official)
                .query(String.class)
                .single();
    }

    private static Actor actorOf(ProceedingJoinPoint call) {
        for (var argument : call.getArgs()) {
            if (argument instanceof Actor actor) {
                return actor;
            }
            if (argument instanceof Command command) {
                return command.by();
            }
        }
        throw new IllegalStateException(call.getSignature() + " does not say who acts");
    }
}
