interface Candidate {
  readonly mark?: string | null | undefined;
  readonly markApproved?: boolean | null | undefined;
  readonly workflowState?: string | null | undefined;
}

/** Why an article must not be published yet, whoever asks; null when nothing stands against it. */
export function articleRuleOf(article: Candidate): { readonly code: string; readonly message: string } | null {
  if (article.workflowState === 'refused') {
    return {
      code: 'E_ARTICLE_REFUSED',
      message: 'Bài đã bị từ chối nên không đăng được. Muốn đăng, hãy tiếp nhận lại bài trước.',
    };
  }
  if (article.mark !== null && article.mark !== undefined && article.markApproved !== true) {
    return {
      code: 'E_MARK_NOT_APPROVED',
      message:
        'Bài biểu dương hoặc phê phán chỉ được đăng khi Phòng Tổ chức - Hành chính đã duyệt. Hãy đề nghị Phòng duyệt rồi đăng lại.',
    };
  }
  return null;
}
