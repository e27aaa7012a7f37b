package org.kith.standin.http;

/** Something that answers programs. */
@FunctionalInterface
public interface Endpoint {
    Reply answer(Call call);
}
