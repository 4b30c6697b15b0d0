package org.schriftgut.evidence.tree;

/**
 * Where the nodes of a tree are kept, in the order they are finished.
 *
 * <p>Appending the same nodes again after a crash must give the same log: a builder that starts anew starts with an empty one.
 */
public interface NodeLog {

    void append(byte[] node);

    /** @param position from 0 */
    byte[] read(long position);
}
