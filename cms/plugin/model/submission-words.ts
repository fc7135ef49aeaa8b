/** How an application reaches the office. */
export const submissionWords = { in_person: 'Trực tiếp', online: 'Trực tuyến', post: 'Dịch vụ bưu chính' } as const;

/** How much of a procedure can be done online. */
export const onlineLevelWords = { full: 'Toàn trình', partial: 'Một phần', none: 'Chưa cung cấp trực tuyến' } as const;
