package vn.kycuong.access;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * One thing that a person or the system can do, in one transaction. Called from a door it is the transaction; called
 * while one is open (a process step, a door that also stores an idempotency key) it is a savepoint, so that a refusal
 * undoes its own writes and leaves the rest of the transaction able to commit.
 */
@Documented
@Service
@Transactional(propagation = Propagation.NESTED)
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface UseCase {}
