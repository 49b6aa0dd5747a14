import Domain
import Testing

@Test func `a code is its text, in equality, in order and in print`() {
  let codes: [TaskCode] = ["tsk-b", "tsk-a", "tsk-10", "tsk-9"]

  #expect(codes.sorted().map(\.description) == ["tsk-10", "tsk-9", "tsk-a", "tsk-b"])
  #expect(TaskCode("tsk-a") == "tsk-a")
}

@Test func `the leading zeros of an employee number count`() {
  #expect(EmployeeNumber("0042") != EmployeeNumber("42"))
}
