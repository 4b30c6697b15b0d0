package org.schriftgut.web.operation;

import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.schriftgut.job.NodeView;

/**
 * A server that does the jobs.
 *
 * @param alive whether it was heard of in the last minute
 * @param index whether it has the search index
 */
@Schema(
        description =
                "A server that does the jobs; alive if heard of in the last minute, index if it has the search index")
public record NodeJson(String name, Instant begunAt, Instant seenAt, boolean alive, boolean index) {

    static NodeJson of(NodeView node) {
        return new NodeJson(node.name(), node.begunAt(), node.seenAt(), node.isAlive(), node.hasIndex());
    }
}
