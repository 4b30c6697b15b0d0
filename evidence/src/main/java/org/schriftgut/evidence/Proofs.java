package org.schriftgut.evidence;

import java.security.MessageDigest;
import java.util.List;

/** Checks the proofs of a {@link HashTree} with nothing but roots in hand. */
public final class Proofs {

    private Proofs() {}

    /**
     * Whether the path leads from a leaf to the root (RFC 9162, section 2.1.3.2).
     *
     * @param index of the leaf, from 0
     * @param size leaves under the root
     */
    public static boolean includes(byte[] leafHash, long index, long size, List<byte[]> path, byte[] root) {
        if (index < 0 || index >= size) {
            return false;
        }
        var node = index;
        var last = size - 1;
        var hash = leafHash;
        for (var sibling : path) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                hash = Hash.node(sibling, hash);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                hash = Hash.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(hash, root);
    }

    /**
     * Whether the larger tree begins with the leaves of the smaller one (RFC 9162, section 2.1.4.2). Every tree begins with the
     * empty one.
     */
    public static boolean extendsLog(long formerSize, byte[] formerRoot, long size, byte[] root, List<byte[]> proof) {
        if (formerSize < 0 || formerSize > size) {
            return false;
        }
        if (formerSize == size || formerSize == 0) {
            return proof.isEmpty()
                    && MessageDigest.isEqual(
                            formerRoot,
                            formerSize == size ? root : TreeHead.empty().root());
        }
        var isComplete = Long.bitCount(formerSize) == 1;
        if (!isComplete && proof.isEmpty()) {
            return false;
        }
        var former = isComplete ? formerRoot : proof.get(0);
        var now = former;
        var node = formerSize - 1;
        var last = size - 1;
        var inCommon = Long.numberOfTrailingZeros(~node);
        node >>= inCommon;
        last >>= inCommon;
        for (var sibling : proof.subList(isComplete ? 0 : 1, proof.size())) {
            if (last == 0) {
                return false;
            }
            if ((node & 1) == 1 || node == last) {
                former = Hash.node(sibling, former);
                now = Hash.node(sibling, now);
                while ((node & 1) == 0 && node != 0) {
                    node >>= 1;
                    last >>= 1;
                }
            } else {
                now = Hash.node(now, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && MessageDigest.isEqual(former, formerRoot) && MessageDigest.isEqual(now, root);
    }
}
