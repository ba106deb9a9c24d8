package vn.kycuong.access;

import java.lang.reflect.Modifier;
import org.aopalliance.aop.Advice;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.springframework.aop.Pointcut;
import org.springframework.aop.support.AbstractPointcutAdvisor;
import org.springframework.aop.support.ComposablePointcut;
import org.springframework.aop.support.annotation.AnnotationMatchingPointcut;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.config.BeanDefinition;
import org.springframework.context.annotation.Role;
import org.springframework.core.Ordered;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Tells PostgreSQL who acts, in every transaction, so that row-level security hides sealed cases even from a query that
 * forgot to. Runs inside the transaction; after a refusal the savepoint takes the setting back by itself. Found by two
 * annotations, without a pointcut language: matching one against every bean took seconds of each start.
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class ActingOfficial extends AbstractPointcutAdvisor implements MethodInterceptor {

    private static final long serialVersionUID = 1L;

    private final transient ObjectProvider<JdbcClient> database;
    private final transient Pointcut useCasesAndQuestions = new ComposablePointcut(
                    new AnnotationMatchingPointcut(UseCase.class, true))
            .union((Pointcut) new AnnotationMatchingPointcut(Questions.class, true));

    ActingOfficial(ObjectProvider<JdbcClient> database) {
        this.database = database;
        setOrder(Ordered.LOWEST_PRECEDENCE);
    }

    @Override
    public Pointcut getPointcut() {
        return useCasesAndQuestions;
    }

    @Override
    public Advice getAdvice() {
        return this;
    }

    @Override
    public @Nullable Object invoke(MethodInvocation call) throws Throwable {
        var method = call.getMethod();
        if (!Modifier.isPublic(method.getModifiers())
                || method.getDeclaringClass().equals(Object.class)) {
            return call.proceed();
        }
        var actor = actorOf(call);
        var previous = become(actor.official());
        var answer = call.proceed();
        if (!previous.equals(actor.official())) {
            become(previous);
        }
        return answer;
    }

    /** @return who acted before */
    private String become(String official) {
        return database.getObject()
                .sql("""
                        with before as materialized (
                            select coalesce(current_setting('kycuong.actor', true), '') as official
                        )
                        select official, set_config('kycuong.actor', :official, true) from before
                        """)
                .param("official", official)
                .query((row, number) -> row.getString("official"))
                .single();
    }

    private static Actor actorOf(MethodInvocation call) {
        for (var argument : call.getArguments()) {
            if (argument instanceof Actor actor) {
                return actor;
            }
            if (argument instanceof Command command) {
                return command.by();
            }
        }
        throw new IllegalStateException(call.getMethod() + " does not say who acts");
    }
}
