package org.itexports.graph.engine;

import graphql.ErrorClassification;
import graphql.ErrorType;
import graphql.GraphQLError;
import graphql.execution.ResultPath;
import graphql.language.SourceLocation;
import java.util.List;
import java.util.Map;
import org.itexports.relay.ErrorCode;

/** An error at a field, worded and coded where it happened. */
record FieldError(
    ErrorCode code,
    String message,
    SourceLocation location,
    ResultPath resultPath,
    Map<String, Object> details)
    implements GraphQLError {

  private static final long serialVersionUID = 1L;

  static FieldError of(ErrorCode code, String message, SourceLocation location, ResultPath path) {
    return new FieldError(code, message, location, path, Map.of());
  }

  static FieldError internal(String message, SourceLocation location, ResultPath path) {
    return of(ErrorCode.INTERNAL_ERROR, message, location, path);
  }

  @Override
  public String getMessage() {
    return message;
  }

  @Override
  public List<SourceLocation> getLocations() {
    return List.of(location);
  }

  @Override
  public ErrorClassification getErrorType() {
    return ErrorType.DataFetchingException;
  }

  @Override
  public List<Object> getPath() {
    return resultPath.toList();
  }

  QueryError shown() {
    return new QueryError(code, message, getLocations(), getPath(), details);
  }
}
