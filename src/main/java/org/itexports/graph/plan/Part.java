package org.itexports.graph.plan;

/** A member of an object of the answer. */
sealed interface Part permits Part.TypeName, PlannedField {

  /** Writes the name and the value, after a comma where one belongs. */
  void write(Object source, Run run);

  /** A member that is always the same: the name of the type. */
  final class TypeName implements Part {

    private final byte[] json;

    TypeName(byte[] json) {
      this.json = json;
    }

    @Override
    public void write(Object source, Run run) {
      run.beforeField();
      run.json().raw(json);
    }
  }
}
