package org.schriftgut.common;

/** Kinds of {@link Problem}: one for each way in which a caller would act differently. */
public enum Kind {
    /** Unknown, of another tenant, or not for this person: deliberately the same. */
    NOT_FOUND,
    /** The person is known and sees the object, but may not do this. */
    FORBIDDEN,
    /** Nobody is signed in, or the sign-in was refused. */
    NOT_SIGNED_IN,
    /** The person is known, but their authority is suspended; nobody of it gets in for now. */
    SUSPENDED,
    /** What was sent cannot be accepted; sending it again changes nothing. */
    INVALID,
    /** The object's state does not allow the act. */
    WRONG_STATE,
    /** Somebody changed the object since the caller read it. */
    STALE,
    /** A unique name or key is taken. */
    TAKEN,
    /** More bytes than allowed. */
    TOO_LARGE,
    /** Too many attempts; wait. */
    TOO_MANY,
    /** No room left in the store; nothing was kept. */
    STORAGE_FULL,
    /** A part of the system does not answer; the same call may succeed later. */
    UNAVAILABLE
}
