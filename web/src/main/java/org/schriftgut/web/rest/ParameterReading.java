package org.schriftgut.web.rest;

import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.ext.ParamConverter;
import jakarta.ws.rs.ext.ParamConverterProvider;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;
import java.lang.reflect.Type;
import java.util.Arrays;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.schriftgut.common.Kind;
import org.schriftgut.common.Problem;
import org.schriftgut.job.JobState;
import org.schriftgut.web.problem.RequestFault;

/**
 * Reads ids, numbers and words out of addresses. In a path, what is no id names nothing; in a query it is a fault of the
 * caller.
 */
@Provider
public class ParameterReading implements ParamConverterProvider {

    private static final Map<Class<?>, Function<String, Object>> READERS = Map.of(
            UUID.class, UUID::fromString,
            Integer.class, Integer::valueOf,
            JobState.class, JobState::valueOf);

    @Override
    @SuppressWarnings("unchecked") // each reader makes the type it is filed under
    public <T> ParamConverter<T> getConverter(Class<T> type, Type genericType, Annotation[] annotations) {
        var reader = READERS.get(type);
        var inPath = Arrays.stream(annotations).anyMatch(PathParam.class::isInstance);
        return reader == null ? null : (ParamConverter<T>) new Reading(reader, inPath);
    }

    private record Reading(Function<String, Object> reader, boolean inPath) implements ParamConverter<Object> {

        @Override
        public Object fromString(String text) {
            if (text == null || text.isEmpty()) {
                return null;
            }
            try {
                return reader.apply(text);
            } catch (IllegalArgumentException e) {
                throw inPath
                        ? Problem.notFound(RequestFault.NO_OBJECT)
                        : new Problem(Kind.INVALID, RequestFault.VALUE_UNREADABLE, Given.plain(e));
            }
        }

        @Override
        public String toString(Object value) {
            return value.toString();
        }
    }
}
