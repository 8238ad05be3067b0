package org.itexports.graph.plan;

import graphql.execution.CoercedVariables;
import graphql.execution.DefaultValueUnboxer;
import graphql.execution.ValuesResolver;
import graphql.language.Field;
import graphql.schema.GraphQLCodeRegistry;
import graphql.schema.GraphQLFieldDefinition;
import java.util.Locale;
import org.itexports.relay.PageLimit;

/** A field of an object, and how its value is written. */
final class PlannedField implements Part {

  /** No variable stands in the arguments: they are the same in every execution. */
  static final int NO_SLOT = -1;

  private static final Object[] NONE = {};

  private final byte[] key;
  private final Member member;
  private final Calls calls;
  private final Arguments arguments;
  private final Completion completion;

  /** Not bound before the field is reached, as what does not fit is no error before. */
  private volatile Object[] literals;

  /** Not made before either: no object of the service is asked for without need. */
  private volatile Call call;

  /**
   * What the field is sent.
   *
   * @param slot under which an execution keeps it once it is bound, or {@link #NO_SLOT}
   */
  record Arguments(
      GraphQLCodeRegistry code,
      GraphQLFieldDefinition definition,
      Field field,
      PageLimit limit,
      int slot) {

    Object[] bind(Member member, CoercedVariables variables) {
      var given =
          ValuesResolver.getArgumentValues(
              code,
              definition.getArguments(),
              field.getArguments(),
              variables,
              Run.CONTEXT,
              Locale.ROOT);
      return member.bind(given, limit);
    }
  }

  /**
   * @param key the name in the answer as JSON, with a colon behind it and a comma in front where
   *     one belongs
   */
  PlannedField(byte[] key, Member member, Calls calls, Arguments arguments, Completion completion) {
    this.key = key;
    this.member = member;
    this.calls = calls;
    this.arguments = arguments;
    this.completion = completion;
  }

  @Override
  public void write(Object source, Run run) {
    run.beforeField();
    run.json().raw(key);
    completion.write(DefaultValueUnboxer.unboxValue(value(source, run)), run);
  }

  private Object value(Object source, Run run) {
    try {
      return call().of(source, member.hasArguments() ? bound(run) : NONE);
    } catch (RuntimeException | Error e) {
      throw e;
    } catch (Throwable e) {
      throw new GiveUp();
    }
  }

  private Call call() {
    var known = call;
    if (known == null) {
      known = calls.of(member);
      call = known;
    }
    return known;
  }

  private Object[] bound(Run run) {
    if (arguments.slot() == NO_SLOT) {
      var same = literals;
      if (same == null) {
        same = arguments.bind(member, CoercedVariables.emptyVariables());
        literals = same;
      }
      return same;
    }
    var known = run.bound(arguments.slot());
    if (known != null) {
      return known;
    }
    var bound = arguments.bind(member, run.variables());
    run.bind(arguments.slot(), bound);
    return bound;
  }
}
