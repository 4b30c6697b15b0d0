/**
 * Hash trees as RFC 4998 (section 4.2) has them: data groups as leaves, reduced trees that lead from one leaf to the root.
 *
 * <p>Trees are binary and grow leaf by leaf; the nodes are written in the order they are finished, so that a tree of any size needs
 * no more memory than it has levels.
 */
package org.schriftgut.evidence.tree;
