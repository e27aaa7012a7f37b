package org.kith;

import static java.lang.annotation.ElementType.TYPE;
import static java.lang.annotation.RetentionPolicy.RUNTIME;

import jakarta.enterprise.inject.Stereotype;
import jakarta.inject.Singleton;
import java.lang.annotation.Retention;
import java.lang.annotation.Target;

/**
 * One for all requests, and so without anything of any of them: what it has is given to it once. Making the whole tree of them for each
 * request cost more than a quarter of its time. (A stereotype, since {@link Singleton} alone lets no bean be discovered: CDI 4.0, 2.5.1.)
 */
@Stereotype
@Singleton
@Target(TYPE)
@Retention(RUNTIME)
public @interface Shared {}
