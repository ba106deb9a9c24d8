package vn.kycuong.access;

import java.lang.reflect.Modifier;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
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
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.interceptor.TransactionAspectSupport;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import org.springframework.util.function.SingletonSupplier;

/**
 * Tells PostgreSQL who acts, in every transaction, so that row-level security hides sealed cases even from a query that
 * forgot to. Runs inside the transaction; after a refusal the savepoint takes the setting back by itself. Found by two
 * annotations, without a pointcut language: matching one against every bean took seconds of each start.
 */
@Component
@Role(BeanDefinition.ROLE_INFRASTRUCTURE)
class ActingOfficial extends AbstractPointcutAdvisor implements MethodInterceptor {

    private static final long serialVersionUID = 1L;

    private static final String BECOME = """
            with before as materialized (
                select coalesce(current_setting('kycuong.actor', true), '') as official
            )
            select official, set_config('kycuong.actor', :official, true) %s from before
            """;
    private static final String FOR_QUESTIONS = BECOME.formatted("");

    // A command finds what it needs by key: planning that anew for each value takes longer than to find it.
    private static final String FOR_COMMANDS =
            BECOME.formatted(", set_config('plan_cache_mode', 'force_generic_plan', true)");

    // Asked for when first needed, as an advisor comes before other beans, and kept: looking up costs as much as a
    // read.
    private final transient Supplier<JdbcClient> database;
    private final transient Supplier<DataSource> connections;
    private final transient Pointcut useCasesAndQuestions = new ComposablePointcut(
                    new AnnotationMatchingPointcut(UseCase.class, true))
            .union((Pointcut) new AnnotationMatchingPointcut(Questions.class, true));

    ActingOfficial(ObjectProvider<JdbcClient> database, ObjectProvider<DataSource> connections) {
        this.database = SingletonSupplier.of(database::getObject);
        this.connections = SingletonSupplier.of(connections::getObject);
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
        var before = (Acting) TransactionSynchronizationManager.getResource(this);
        var acting = new Acting(connection(), actorOf(call).official());
        return acting.equals(before) ? call.proceed() : proceed(call, acting, before);
    }

    /** For a whole transaction that begins now, up to {@link #nobody()}. */
    void throughout(Actor by) {
        become(by.official(), FOR_QUESTIONS);
        note(new Acting(connection(), by.official()));
    }

    void nobody() {
        note(null);
    }

    /** Whoever acts now; empty when nobody was told. */
    String official() {
        return TransactionSynchronizationManager.getResource(this) instanceof Acting acting ? acting.official() : "";
    }

    /**
     * Who acts in a transaction, which is told by its connection: another one, in between, begins with nobody.
     *
     * @param transaction the holder of the connection
     */
    private record Acting(Object transaction, String official) {}

    private Object connection() {
        var connection = TransactionSynchronizationManager.getResource(connections.get());
        return Objects.requireNonNullElseGet(connection, Object::new);
    }

    private @Nullable Object proceed(MethodInvocation call, Acting acting, @Nullable Acting before) throws Throwable {
        var isCommand = Objects.requireNonNull(call.getThis()).getClass().isAnnotationPresent(UseCase.class);
        var previous = become(acting.official(), isCommand ? FOR_COMMANDS : FOR_QUESTIONS);
        note(acting);
        try {
            var answer = call.proceed();
            giveBack(previous, acting);
            note(before);
            return answer;
        } catch (Throwable refused) {
            note(null);
            try {
                giveBack(previous, acting);
            } catch (DataAccessException aborted) {
                // Nothing more is read in this transaction, or not before a savepoint has taken the setting back.
                refused.addSuppressed(aborted);
            }
            throw refused;
        }
    }

    /** A setting that is local to its transaction ends with it. */
    private void giveBack(String previous, Acting acting) {
        if (!previous.equals(acting.official()) && !isWholeTransaction()) {
            become(previous, FOR_QUESTIONS);
        }
    }

    private void note(@Nullable Acting acting) {
        TransactionSynchronizationManager.unbindResourceIfPossible(this);
        if (acting != null) {
            TransactionSynchronizationManager.bindResource(this, acting);
        }
    }

    private static boolean isWholeTransaction() {
        return TransactionAspectSupport.currentTransactionStatus().isNewTransaction();
    }

    /** @return who acted before */
    private String become(String official, String statement) {
        return database.get()
                .sql(statement)
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
